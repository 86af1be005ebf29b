import {minify} from 'terser';

/**
 * Minifies once more what the bundler has minified: terser finds what its minifier leaves.
 *
 * @returns {import('vite').Plugin}
 */
export const terse = () => ({
  name: 'terse',
  applyToEnvironment: ({config}) => config.consumer === 'client',
  async generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const map = `${file.fileName}.map`;
      const result = await minify(file.code, {
        module: true,
        ecma: 2022,
        compress: {passes: 8, keep_fargs: false, unsafe_arrows: true, unsafe: true, hoist_funs: true},
        // The maps are there for whoever wants them; a line that names them would be 37 bytes for every visitor.
        sourceMap: {content: JSON.stringify(file.map)},
      });
      file.code = result.code ?? '';
      const mapFile = bundle[map];
      if (mapFile?.type === 'asset' && typeof result.map === 'string') mapFile.source = result.map;
    }
  },
});

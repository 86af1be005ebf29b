import {resolve} from 'node:path';
import {minifyHTMLLiterals} from 'minify-literals';
import {defineConfig, type EnvironmentOptions, type Plugin} from 'vite';
import {inlineWords} from './scripts/build/inline-words.js';
import {terse} from './scripts/build/terse.js';
import {unwatched} from './scripts/build/unwatched.js';

/** The files to paste: each is one self-contained module, because integrity does not cover what a module imports. */
const EMBEDS = {
  sharers: 'src/all.ts',
  'call-banner': 'src/elements/call-banner/define.ts',
  'call-list': 'src/elements/call-list/define.ts',
  'event-calendar': 'src/elements/event-calendar/define.ts',
  'event-list': 'src/elements/event-list/define.ts',
  'project-card': 'src/elements/project-card/define.ts',
  'project-list': 'src/elements/project-list/define.ts',
  'resource-list': 'src/elements/resource-list/define.ts',
  stream: 'src/elements/stream/define.ts',
};

const names = Object.keys(EMBEDS) as (keyof typeof EMBEDS)[];

const minifyTemplates = (): Plugin => ({
  name: 'minify-templates',
  enforce: 'pre',
  apply: 'build',
  async transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return undefined;
    // Without keepClosingSlash the siblings of an empty SVG element become its children.
    const result = await minifyHTMLLiterals(code, {fileName: id, html: {keepClosingSlash: true}});
    return result && {code: result.code, map: result.map as never};
  },
});

const embed = (name: keyof typeof EMBEDS): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    outDir: 'dist/embed',
    emptyOutDir: false,
    copyPublicDir: false,
    target: 'es2022',
    sourcemap: 'hidden',
    lib: {entry: resolve(import.meta.dirname, EMBEDS[name]), formats: ['es'], fileName: () => `${name}.js`},
    // A library build keeps its white space unless the bundler itself is told to minify.
    rolldownOptions: {output: {minify: true}},
  },
});

/** The publisher's command: one file with all it needs, so that who uses the elements alone installs nothing for it. */
const command: EnvironmentOptions = {
  consumer: 'server',
  resolve: {noExternal: true},
  build: {
    outDir: 'dist/cli',
    copyPublicDir: false,
    target: 'node20',
    ssr: true,
    license: {fileName: 'licences.md'},
    rolldownOptions: {
      input: resolve(import.meta.dirname, 'src/cli/bin.ts'),
      output: {entryFileNames: 'sharers-widgets.js', minify: true},
    },
  },
};

// Environments must be named like identifiers.
const environment = (name: string): string => name.replaceAll('-', '_');

export default defineConfig(({command: task}) => {
  // The files are the same whoever builds them: a test run's own NODE_ENV would take Lit's development build.
  if (task === 'build') process.env['NODE_ENV'] = 'production';
  return {
    // A missing feed is to be missing in the demo too, and not a page.
    appType: 'mpa',
    plugins: [inlineWords(), unwatched(), minifyTemplates(), terse()],
    resolve: {
      alias: [
        {find: /^lit$/, replacement: resolve(import.meta.dirname, 'src/embed/lit.ts')},
        // The package's index has the page-wide runtime beside the tag, and not all of it can be shaken off.
        {find: /^@lit\/localize$/, replacement: '@lit/localize/internal/str-tag.js'},
      ],
    },
    server: {fs: {allow: [import.meta.dirname]}},
    environments: {...Object.fromEntries(names.map((name) => [environment(name), embed(name)])), command},
    builder: {
      async buildApp(builder) {
        for (const name of names) await builder.build(builder.environments[environment(name)]!);
        await builder.build(builder.environments['command']!);
      },
    },
  };
});

import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import {defaultReporter} from '@web/test-runner';
import {chromiumPath} from './scripts/install.js';
import {CHROMIUM_FLAGS} from './test/support/chromium-flags.js';
import {closingLine} from './test/support/closing-line.js';
import {feedServer, serveFeeds} from './test/support/feed-server.js';

/** With EMBEDDED set, the elements are tested on what stands in for Lit in the files to paste. */
const embedded = {
  name: 'embedded',
  /** @param {{source: string, context: {path: string}}} request */
  resolveImport: ({source, context}) => (source === 'lit' && context.path.startsWith('/src/') ? '/src/embed/lit.ts' : undefined),
};

export default {
  files: ['test/elements/**/*.test.ts', 'test/browser/**/*.test.ts'],
  nodeResolve: {exportConditions: ['production', 'default']},
  middleware: [serveFeeds],
  plugins: [
    ...(process.env['EMBEDDED'] ? [embedded] : []),
    esbuildPlugin({ts: true, tsconfig: './tsconfig.json', target: 'es2022'}),
    feedServer(),
  ],
  reporters: [defaultReporter({reportTestProgress: !process.env['CI']}), closingLine()],
  browsers: [chromeLauncher({launchOptions: {executablePath: chromiumPath() ?? 'chromium', args: CHROMIUM_FLAGS}})],
  // Two seconds are short for axe on a busy machine.
  testFramework: {config: {timeout: 10_000}},
};

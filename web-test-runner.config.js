import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {launchersOf} from './test/engines/launch.js';
import {closingLine} from './test/support/closing-line.js';
import {feedServer, serveFeeds} from './test/support/feed-server.js';

/**
 * With PASTED=sharers the elements are those of dist/embed/sharers.js, which is to have been built.
 *
 * @type {import('@web/dev-server-core').Plugin}
 */
const pasted = {
  name: 'pasted',
  resolveImport: ({source}) =>
    process.env['PASTED'] && source.endsWith('/define.js') ? `/dist/embed/${process.env['PASTED']}.js` : undefined,
};

export default {
  files: ['test/elements/**/*.test.ts', 'test/embed/**/*.test.ts', 'test/browser/**/*.test.ts'],
  nodeResolve: {exportConditions: ['production', 'default']},
  middleware: [serveFeeds],
  plugins: [pasted, esbuildPlugin({ts: true, tsconfig: './tsconfig.json', target: 'es2022'}), feedServer()],
  reporters: [defaultReporter({reportTestProgress: !process.env['CI']}), closingLine()],
  // At once, because each waits for its own page most of the time.
  browsers: launchersOf(process.env['ENGINE'] ?? 'chromium'),
  concurrentBrowsers: 3,
  // Two seconds are short for axe on a busy machine.
  testFramework: {config: {timeout: 10_000}},
};

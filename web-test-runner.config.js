import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {launchersOf} from './test/engines/launch.js';
import {closingLine} from './test/support/closing-line.js';
import {faultServer} from './test/support/fault-server.js';
import {feedServer, serveFeeds} from './test/support/feed-server.js';
import {forcedColors} from './test/support/forced-colors.js';
import {pageServer, servePages} from './test/support/page-server.js';

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
  files: [
    ...['elements', 'embed', 'browser'].map((folder) => `test/${folder}/**/*.test.ts`),
    // Those of pages load the files to paste themselves; what is accessible does not hang on who renders it.
    ...(process.env['PASTED'] ? ['test/pages/**/*.test.ts'] : ['test/accessibility/**/*.test.ts']),
  ],
  nodeResolve: {exportConditions: ['production', 'default']},
  middleware: [serveFeeds, servePages],
  plugins: [
    pasted,
    esbuildPlugin({ts: true, tsconfig: './tsconfig.json', target: 'es2022'}),
    feedServer(),
    pageServer(),
    faultServer(),
    forcedColors(),
  ],
  reporters: [defaultReporter({reportTestProgress: !process.env['CI']}), closingLine()],
  /**
   * Tests have feeds fail on purpose, of which the elements warn.
   *
   * @param {{args: unknown[]}} log
   */
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('sharers-widgets: '),
  // At once, because each waits for its own page most of the time.
  browsers: launchersOf(process.env['ENGINE'] ?? 'chromium'),
  concurrentBrowsers: 3,
  // The matrix of axe takes a minute, and more on a busy machine.
  testsFinishTimeout: 300_000,
  // Two seconds are short for axe, and ten for all states of an element, on a busy machine.
  testFramework: {config: {timeout: 30_000}},
};

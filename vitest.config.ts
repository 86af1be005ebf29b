import {defineConfig} from 'vitest/config';

/** Tests of what is built: the files to paste in foreign pages, and the package. */
const BUILT = ['test/hosts/**/*.test.ts', 'test/package/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'source',
          include: ['test/**/*.test.ts'],
          exclude: ['test/elements/**', 'test/embed/**', 'test/browser/**', 'test/pages/**', 'test/accessibility/**', ...BUILT],
        },
      },
      {
        test: {
          name: 'built',
          include: BUILT,
          globalSetup: 'test/support/build.ts',
          // A real browser against real servers takes its time on a busy machine.
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});

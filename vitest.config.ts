import {defineConfig} from 'vitest/config';

/** Tests of what is built: the files to paste in foreign pages, and the package. */
const BUILT = ['test/hosts/**/*.test.ts', 'test/package/**/*.test.ts'];

/** Tests of the plugin in real WordPress. */
const WORDPRESS = ['test/wordpress/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'source',
          // A property tries hundreds of cases, and a busy machine takes its time for them.
          testTimeout: 30_000,
          include: ['test/**/*.test.ts'],
          exclude: [
            'test/elements/**',
            'test/embed/**',
            'test/browser/**',
            'test/pages/**',
            'test/accessibility/**',
            ...BUILT,
            ...WORDPRESS,
          ],
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
      {
        test: {
          name: 'wordpress',
          include: WORDPRESS,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

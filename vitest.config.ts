import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/build.ts',
    exclude: ['test/elements/**', 'test/browser/**'],
    // A real browser against real servers takes its time on a busy machine.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

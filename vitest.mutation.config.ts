import {defineConfig} from 'vitest/config';

/** The tests that a mutant has to get past: those of the model and the view, with few runs of each property. */
export default defineConfig({
  test: {
    include: ['test/model/**/*.test.ts', 'test/view/**/*.test.ts', 'test/schemas/**/*.test.ts'],
    // Every change of every zone's clocks: seconds for each mutant.
    exclude: ['test/model/zone-edges.test.ts'],
    // The threads that mutants run in cannot change their own time zone.
    testNamePattern: /^(?!.*is read where the test says)/,
    setupFiles: ['test/support/few-runs.ts'],
  },
});

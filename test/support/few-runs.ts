import fc from 'fast-check';

/** Of a property that a mutant breaks, a few runs tell as well as many; the same ones each time. */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- the plugin that takes its place cannot be set for all properties
fc.configureGlobal({numRuns: 20, seed: 1, interruptAfterTimeLimit: 300});

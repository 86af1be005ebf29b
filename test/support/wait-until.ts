import {waitUntil as withinASecond} from '@open-wc/testing';

/** Waits until something holds, for as long as a busy machine may take: a second is short for three browsers at once. */
export const waitUntil: typeof withinASecond = (predicate, message, options) =>
  withinASecond(predicate, message, {timeout: 10_000, ...options});

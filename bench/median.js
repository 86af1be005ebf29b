/** How often each thing is measured. */
export const RUNS = 9;

/** @param {readonly number[]} numbers */
export const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;

/** Milliseconds as they are printed. @param {number} number */
export const ms = (number) => `${number.toFixed(number < 10 ? 1 : 0)} ms`;

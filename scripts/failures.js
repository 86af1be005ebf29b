import {relative} from 'node:path';
import {ROOT} from './run.js';

/**
 * What a test runner writes of its run, in the form that Vitest and Jest share.
 *
 * @typedef {{fullName: string, status: string, failureMessages?: readonly string[] | null | undefined}} Assertion
 * @typedef {{name: string, status?: string, message?: string, assertionResults: readonly Assertion[]}} TestFile
 * @typedef {{numPassedTests: number, numFailedTests: number, testResults?: readonly TestFile[]}} Report
 */

const firstLine = (text = '') => text.split('\n', 1)[0] ?? '';

/**
 * A line for each test that failed, and for each file that did not load.
 *
 * @param {Report} report
 * @returns {string[]}
 */
export const failuresOf = ({testResults = []}) =>
  testResults.flatMap(({name, status, message, assertionResults}) => {
    const file = relative(ROOT, name);
    const tests = assertionResults.filter((test) => test.status === 'failed');
    if (tests.length === 0 && status === 'failed') return [`${file}: ${firstLine(message)}`];
    return tests.map(({fullName, failureMessages}) => `${file} › ${fullName}: ${firstLine(failureMessages?.[0])}`);
  });

import {writeFileSync} from 'node:fs';

/**
 * @typedef {import('../../scripts/failures.js').Assertion} Assertion
 * @typedef {{name: string, passed: boolean, skipped: boolean, error?: {message: string}}} Test
 * @typedef {{name: string, tests?: Test[], suites?: Suite[]}} Suite
 * @typedef {{testFile: string, browser: {name: string}, passed: boolean, errors: {message: string}[], testResults?: Suite}} Session
 */

/**
 * A reporter that ends a run of the browser tests with one plain line, and writes the figures and what failed to the file
 * that the variable TEST_RESULTS names. A test file that did not load counts as a failed test; so does one with a skipped test.
 */
export const closingLine = () => ({
  /** @param {{sessions: Session[]}} run */
  onTestRunFinished({sessions}) {
    let numPassedTests = 0;
    let numFailedTests = 0;
    const testResults = sessions.map(({testFile, browser, passed, errors, testResults: root}) => {
      const assertionResults = root ? testsOf(root) : [];
      const succeeded = assertionResults.filter(({status}) => status === 'passed').length;
      numPassedTests += succeeded;
      numFailedTests += Math.max(assertionResults.length - succeeded, passed ? 0 : 1);
      const message = `${browser.name}: ${errors[0]?.message ?? 'did not end'}`;
      return {
        name: testFile,
        status: passed ? 'passed' : 'failed',
        message,
        assertionResults: assertionResults.map(within(browser)),
      };
    });
    const file = process.env['TEST_RESULTS'];
    if (file) writeFileSync(file, JSON.stringify({numPassedTests, numFailedTests, testResults}));
    else process.on('exit', () => console.log(`${numPassedTests} passed, ${numFailedTests} failed`));
  },
});

/** @param {Suite} suite @returns {Assertion[]} */
const testsOf = ({name, tests = [], suites = []}) => [
  ...tests.map(({name: test, passed, error}) => ({
    fullName: `${name} ${test}`.trim(),
    status: passed ? 'passed' : 'failed',
    failureMessages: error && [error.message],
  })),
  ...suites.flatMap(testsOf),
];

/** @param {{name: string}} browser @returns {(test: Assertion) => Assertion} */
const within = (browser) => (test) => ({...test, fullName: `${browser.name}: ${test.fullName}`});

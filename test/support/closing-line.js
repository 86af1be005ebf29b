import {writeFileSync} from 'node:fs';

/**
 * @typedef {{tests?: {passed: boolean, skipped: boolean}[], suites?: Suite[]}} Suite
 * @typedef {{passed: boolean, testResults?: Suite}} Session
 */

/**
 * A reporter that ends a run of the browser tests with one plain line, and writes the figures to the file that the variable
 * TEST_RESULTS names. A test file that did not load counts as a failed test; so does one with a skipped test.
 */
export const closingLine = () => ({
  /** @param {{sessions: Session[]}} run */
  onTestRunFinished({sessions}) {
    let numPassedTests = 0;
    let numFailedTests = 0;
    for (const session of sessions) {
      const tests = testsOf(session.testResults ?? {});
      const passed = tests.filter((test) => test.passed).length;
      numPassedTests += passed;
      numFailedTests += Math.max(tests.length - passed, session.passed ? 0 : 1);
    }
    const file = process.env['TEST_RESULTS'];
    if (file) writeFileSync(file, JSON.stringify({numPassedTests, numFailedTests}));
    else process.on('exit', () => console.log(`${numPassedTests} passed, ${numFailedTests} failed`));
  },
});

/** @param {Suite} suite @returns {{passed: boolean, skipped: boolean}[]} */
const testsOf = ({tests = [], suites = []}) => [...tests, ...suites.flatMap(testsOf)];

/**
 * @typedef {{tests?: {passed: boolean, skipped: boolean}[], suites?: Suite[]}} Suite
 * @typedef {{passed: boolean, testResults?: Suite}} Session
 */

/** A reporter that ends a run of the browser tests with one plain line; a file that did not load counts as a failed test. */
export const closingLine = () => ({
  /** @param {{sessions: Session[]}} run */
  onTestRunFinished({sessions}) {
    const tests = sessions.flatMap(({testResults}) => (testResults ? testsOf(testResults) : []));
    const failed = tests.filter(({passed, skipped}) => !passed && !skipped).length;
    const broken = sessions.filter((session) => !session.passed && !testsOf(session.testResults ?? {}).some(({passed}) => !passed)).length;
    const passed = tests.filter((test) => test.passed).length;
    process.on('exit', () => console.log(`${passed} passed, ${failed + broken} failed`));
  },
});

/** @param {Suite} suite @returns {{passed: boolean, skipped: boolean}[]} */
const testsOf = ({tests = [], suites = []}) => [...tests, ...suites.flatMap(testsOf)];

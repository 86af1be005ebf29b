/** The command by which a test has Chromium force its colours, as Windows' contrast themes do; the other engines cannot be asked to. */
export const forcedColors = () => ({
  name: 'forced-colors',
  /** @param {{command: string, payload?: unknown, session: {id: string, browser: {type: string}}}} call */
  async executeCommand({command, payload, session}) {
    if (command !== 'force-colors') return undefined;
    if (session.browser.type !== 'puppeteer') return {forced: false};
    const {getPage} = /** @type {{getPage: (id: string) => import('puppeteer-core').Page}} */ (
      /** @type {unknown} */ (session.browser)
    );
    const value = payload ? 'active' : 'none';
    await getPage.call(session.browser, session.id).emulateMediaFeatures([{name: 'forced-colors', value}]);
    return {forced: true};
  },
});

import {keyboardOf} from './keyboard.js';
import {openBrowser} from './webdriver.js';
import {startWebKitDriver} from './webkit-driver.js';

/** As the runner has it in the other engines. */
const VIEWPORT = {width: 800, height: 600};

/**
 * WebKitGTK's browser, one page at a time. For the runner's commands it is a Puppeteer, as far as they ask: a page with a
 * keyboard and a viewport.
 */
export function webkit() {
  /** @type {Awaited<ReturnType<typeof startWebKitDriver>>} */
  let driver;
  /** @type {import('./webdriver.js').Browser} */
  let browser;
  /** @type {string | undefined} */
  let active;
  return {
    name: 'WebKit',
    type: 'puppeteer',
    concurrency: 1,
    async initialize() {
      driver = await startWebKitDriver();
      browser = await openBrowser(driver.url);
    },
    /** @param {string} session @param {string} url */
    async startSession(session, url) {
      active = session;
      await browser.setViewport(VIEWPORT);
      await browser.goTo(url);
    },
    /** @param {string} session */
    isActive: (session) => session === active,
    getBrowserUrl: () => browser.url(),
    async stopSession() {
      active = undefined;
      // Ends whatever still runs in the page.
      await browser.goTo('about:blank');
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('WebKit has no window to debug in here.')),
    getPage: () => ({keyboard: keyboardOf(browser), setViewport: browser.setViewport}),
    async stop() {
      await browser.close().finally(driver.stop);
    },
  };
}

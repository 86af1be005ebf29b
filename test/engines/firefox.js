import {chromeLauncher, puppeteerCore} from '@web/test-runner-chrome';
import {firefoxPath} from '../../scripts/engines.js';

/** Firefox by Puppeteer, over WebDriver BiDi; one page at a time, because it gives keys to the tab in front alone. */
export const firefox = () =>
  chromeLauncher({
    puppeteer: puppeteerCore,
    concurrency: 1,
    launchOptions: {browser: 'firefox', executablePath: firefoxPath() ?? 'firefox', headless: true},
  });

import {launch, type Browser, type Page} from 'puppeteer-core';
import {chromiumPath} from '../../../scripts/engines.js';
import {CHROMIUM_FLAGS} from '../../support/chromium-flags.js';
import type {Role, Site} from './site.js';

export const openBrowser = (): Promise<Browser> =>
  launch({executablePath: chromiumPath()!, args: CHROMIUM_FLAGS, defaultViewport: {width: 1280, height: 900}});

/** What a page asked for, and what nobody caught in it. */
export interface Visit {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly errors: readonly string[];
}

/** Opens a page as a visitor of their own. */
export async function visit(browser: Browser, url: string, {hasScripts = true} = {}): Promise<Visit> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.setJavaScriptEnabled(hasScripts);
  await page.goto(url, {waitUntil: 'networkidle0'});
  return {page, requests, errors};
}

/** Signs in, and gives a page of somebody who is. */
export async function signIn(browser: Browser, site: Site, role: Role = 'admin'): Promise<Page> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(`${site.url}/wp-login.php`);
  // The form takes the focus to its first field after a while: who types would type into the wrong one.
  await page.$eval('#user_login', (field, login) => ((field as HTMLInputElement).value = login), role);
  await page.$eval('#user_pass', (field, password) => ((field as HTMLInputElement).value = password), role);
  await Promise.all([page.waitForNavigation(), page.$eval('#loginform', (form) => (form as HTMLFormElement).submit())]);
  await page.waitForSelector('#wpadminbar');
  return page;
}

/** The texts of all items that an element shows. */
export const itemsOf = (page: Page, tag = 'sharers-event-list'): Promise<readonly string[]> =>
  page.$$eval(tag, (elements) =>
    elements.flatMap((element) =>
      [...(element.shadowRoot?.querySelectorAll('[part=title]') ?? [])].map(({textContent}) =>
        textContent.replace(/\s+/g, ' ').trim(),
      ),
    ),
  );

/** Waits until an element shows an item. */
export const shows = (page: Page, tag = 'sharers-event-list'): Promise<unknown> =>
  page.waitForFunction(
    (name: string) => document.querySelector(name)?.shadowRoot?.querySelector('[part~=item]'),
    {timeout: 10_000},
    tag,
  );

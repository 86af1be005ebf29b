import {existsSync} from 'node:fs';
import {delimiter, isAbsolute, join} from 'node:path';

/**
 * Where the first program is that is there: the one that a variable names, or one of these, each a path or a name on PATH.
 *
 * @param {string} variable @param {...string} programs @returns {string | undefined}
 */
function find(variable, ...programs) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const paths = programs.flatMap((name) => (isAbsolute(name) ? name : folders.map((folder) => join(folder, name))));
  return [process.env[variable], ...paths].find((path) => path && existsSync(path));
}

export const chromiumPath = () =>
  find(
    'CHROMIUM_BIN',
    ...['chromium', 'chromium-browser', 'google-chrome'],
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  );

export const firefoxPath = () =>
  find(
    'FIREFOX_BIN',
    ...['firefox-esr', 'firefox'],
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  );

/** WebKitGTK's driver; it knows where its browser is. */
export const webkitDriverPath = () => find('WEBKIT_DRIVER_BIN', 'WebKitWebDriver');

/** A screen that nobody sees: WebKitGTK's browser opens on no other. */
export const xvfbPath = () => find('XVFB_BIN', 'Xvfb');

/**
 * The engines that the tests run in: what each needs on a machine, by which Debian packages it comes, and how else.
 *
 * @typedef {'chromium' | 'firefox' | 'webkit'} EngineName
 * @type {Readonly<Record<EngineName, {paths: (() => string | undefined)[], packages: string[], elsewhere: string}>>}
 */
export const ENGINES = {
  chromium: {
    paths: [chromiumPath],
    packages: ['chromium', 'fonts-noto-core'],
    elsewhere: 'install Chromium or Chrome, or set CHROMIUM_BIN to the path of one',
  },
  firefox: {
    paths: [firefoxPath],
    packages: ['firefox-esr', 'fonts-noto-core'],
    elsewhere: 'install Firefox, or set FIREFOX_BIN to its path',
  },
  webkit: {
    paths: [webkitDriverPath, xvfbPath],
    packages: ['webkit2gtk-driver', 'xvfb', 'fonts-noto-core'],
    elsewhere: 'it is to be had on Linux alone: install WebKitWebDriver of WebKitGTK, and Xvfb',
  },
};

export const ENGINE_NAMES = /** @type {EngineName[]} */ (Object.keys(ENGINES));

/** What is to be done for an engine that is not on this machine; nothing for one that is. @param {EngineName} name */
export function lackOf(name) {
  const {paths, packages, elsewhere} = ENGINES[name];
  if (paths.every((path) => path())) return undefined;
  return `The tests need ${name}, which is not here. On Debian, as root: apt-get install ${packages.join(' ')}. Elsewhere ${elsewhere}.`;
}

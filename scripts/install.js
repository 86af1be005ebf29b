import {existsSync, statSync} from 'node:fs';
import {ROOT, run} from './run.js';

/** Installs the packages of package-lock.json, unless that is done already. */
export async function installPackages() {
  const lock = `${ROOT}package-lock.json`;
  const installed = `${ROOT}node_modules/.package-lock.json`;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  if (!(await run('npm', ['ci', '--no-fund', '--no-audit']))) {
    console.error('The packages could not be installed: see what npm says above. A connection to the npm registry is needed.');
    process.exit(1);
  }
}

const CHROMIUM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Where Chromium is, or nothing. The variable CHROMIUM_BIN names it where it is elsewhere. */
export const chromiumPath = () => [process.env['CHROMIUM_BIN'], ...CHROMIUM].find((path) => path && existsSync(path));

/** Installs Chromium where this may be done (Debian, as root); elsewhere says what to install. */
export async function installBrowsers() {
  if (chromiumPath()) return;
  const mayInstall = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  const apt = {DEBIAN_FRONTEND: 'noninteractive'};
  if (mayInstall) {
    await run('apt-get', ['update', '-qq'], apt);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core'], apt);
  }
  if (chromiumPath()) return;
  console.error('No browser to test in: install Chromium or Chrome, or set CHROMIUM_BIN to the path of one.');
  process.exit(1);
}

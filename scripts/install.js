import {existsSync, statSync} from 'node:fs';
import {ENGINES, lackOf} from './engines.js';
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

/** Whether packages of the system may be installed: on Debian, as root. */
export const isDebianRoot = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

/** Looks anew at what packages the system can have. */
export const updateDebian = () => run('apt-get', ['update', '-qq'], {DEBIAN_FRONTEND: 'noninteractive'});

/** Installs packages of the system. @param {...string} packages */
export const installDebian = (...packages) =>
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {DEBIAN_FRONTEND: 'noninteractive'});

/**
 * Installs the engines that are not here where this may be done (Debian, as root).
 *
 * @param {...import('./engines.js').EngineName} names
 * @returns {Promise<string[]>} for each that is not here for all that, how to get it
 */
export async function installEngines(...names) {
  const missing = () => names.filter(lackOf);
  if (missing().length > 0 && isDebianRoot()) {
    await updateDebian();
    for (const name of missing()) await installDebian(...ENGINES[name].packages);
  }
  return names.flatMap((name) => lackOf(name) ?? []);
}

import {execFileSync} from 'node:child_process';

/** Makes the files to paste anew before any test, so that no test looks at those of yesterday. */
export function setup(): void {
  const root = new URL('../../', import.meta.url).pathname;
  execFileSync(`${root}node_modules/.bin/vite`, ['build', '--logLevel', 'error'], {cwd: root, stdio: 'inherit'});
  execFileSync('node', ['scripts/integrity.js'], {cwd: root, stdio: 'inherit'});
}

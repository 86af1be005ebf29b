import {installPackages} from './install.js';
import {run} from './run.js';
import {words} from './words.js';

await installPackages();
await words('build');
await run('vite', ['demo', '--config', 'vite.config.ts', ...process.argv.slice(2)]);

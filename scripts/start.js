import {installPackages} from './install.js';
import {run} from './run.js';

await installPackages();
await run('lit-localize', ['build']);
await run('vite', ['demo', '--config', 'vite.config.ts', ...process.argv.slice(2)]);

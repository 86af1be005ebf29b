import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {ROOT} from './run.js';

const folder = `${ROOT}dist/embed/`;
const files = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .sort()
    .map((name) => [
      name,
      `sha384-${createHash('sha384')
        .update(readFileSync(folder + name))
        .digest('base64')}`,
    ]),
);
writeFileSync(`${folder}integrity.json`, `${JSON.stringify({files}, null, 2)}\n`);

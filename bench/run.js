import {firstPage} from './first-page.js';
import {many} from './many.js';
import {openStage} from './stage.js';
import {typing} from './typing.js';

/** Measures what the project promises of its speed, and prints it beside its rival's, or in brackets what is promised. */
const stage = await openStage();
const rows = [await firstPage(stage, 20), await firstPage(stage, 0), ...(await typing(stage)), await many(stage)];
await stage.close();
console.table(Object.fromEntries(rows.map(({measured, ...numbers}) => [measured, numbers])));

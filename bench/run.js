import {firstPage} from './first-page.js';
import {openStage} from './stage.js';

/** Measures what the project promises of its speed, in one run, and prints it. */
const stage = await openStage();
const rows = [await firstPage(stage, 20), await firstPage(stage, 0)];
await stage.close();
console.table(rows);

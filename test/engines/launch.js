import {ENGINE_NAMES, lackOf} from '../../scripts/engines.js';
import {chromium} from './chromium.js';
import {firefox} from './firefox.js';
import {webkit} from './webkit.js';

const LAUNCHERS = {chromium, firefox, webkit};

/** Launchers of the engines that a text names, with commas between. @param {string} names */
export const launchersOf = (names) =>
  names.split(',').map((name) => {
    const engine = ENGINE_NAMES.find((one) => one === name);
    if (!engine) throw new Error(`ENGINE=${name}: no such engine, it is to be of ${ENGINE_NAMES.join(', ')}.`);
    const lack = lackOf(engine);
    if (lack) throw new Error(lack);
    return LAUNCHERS[engine]();
  });

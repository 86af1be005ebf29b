import {readFileSync, writeFileSync} from 'node:fs';
import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';
import {ROOT} from './run.js';

/** What editors complete and explain: tags and attributes in HTML, parts and properties in CSS, as the docblocks say them. */
/** @type {Parameters<typeof getVsCodeHtmlCustomData>[0]} */
const manifest = JSON.parse(readFileSync(`${ROOT}custom-elements.json`, 'utf8'));

/** @type {Record<string, unknown>} */
const files = {
  'html-data.json': parsed(getVsCodeHtmlCustomData(manifest, {hideLogs: true})),
  'css-data.json': eachOnce(parsed(getVsCodeCssCustomData(manifest, {hideLogs: true}))),
  'web-types.json': parsed(getWebTypesData(manifest, {hideLogs: true})),
};

for (const [name, data] of Object.entries(files)) writeFileSync(`${ROOT}dist/${name}`, `${JSON.stringify(data, null, 2)}\n`);

/** @typedef {{[list: string]: string | number | {name: string}[]}} Data */

/** @param {string | object} data @returns {Data} */
function parsed(data) {
  return typeof data === 'string' ? JSON.parse(data) : /** @type {Data} */ (data);
}

/**
 * Lists of things with names, each name once: what several elements have is said for the first of them.
 *
 * @param {Data} data
 */
function eachOnce(data) {
  return Object.fromEntries(
    Object.entries(data).map(([key, list]) => [
      key,
      Array.isArray(list) ? [...new Map(list.toReversed().map((one) => [one.name, one])).values()].toReversed() : list,
    ]),
  );
}

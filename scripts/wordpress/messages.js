import {readFileSync} from 'node:fs';

/** @typedef {{msgid: string, msgid_plural?: string, msgctxt?: string, comments: {reference: string[], extracted: string[]}}} Message */

const TEXT = String.raw`\s*'((?:[^'\\]|\\.)*)'\s*`;
const CALLS = [
  {pattern: new RegExp(`(?:__|_e)\\(${TEXT},\\s*'sharers-widgets'`, 'g'), names: ['msgid']},
  {pattern: new RegExp(`(?:_x|_ex)\\(${TEXT},${TEXT},\\s*'sharers-widgets'`, 'g'), names: ['msgid', 'msgctxt']},
  {pattern: new RegExp(`_n\\(${TEXT},${TEXT},[^;]*?'sharers-widgets'`, 'g'), names: ['msgid', 'msgid_plural']},
];

/**
 * The texts of the plugin's sources, of the elements' table and of the blocks, each once, as a template for translators has them.
 *
 * @param {string} folder The plugin's sources.
 * @param {string[]} files Those of PHP and JavaScript, from there.
 * @param {Record<string, import('./element-table.js').Element>} elements
 */
export function messagesIn(folder, files, elements) {
  /** @type {Map<string, Message>} */
  const messages = new Map();
  /** @param {Partial<Message> & {msgid: string}} message @param {string} reference @param {string} [note] */
  const add = ({msgid, msgctxt, msgid_plural: plural}, reference, note) => {
    const key = `${msgctxt ?? ''}\u0004${msgid}`;
    const comments = messages.get(key)?.comments ?? {reference: [], extracted: []};
    if (!comments.reference.includes(reference)) comments.reference.push(reference);
    if (note && !comments.extracted.includes(note)) comments.extracted.push(note);
    messages.set(key, {msgid, ...(plural && {msgid_plural: plural}), ...(msgctxt && {msgctxt}), comments});
  };
  for (const file of files) {
    const source = readFileSync(folder + file, 'utf8');
    for (const {pattern, names} of CALLS) {
      for (const match of source.matchAll(pattern)) {
        const texts = Object.fromEntries(names.map((name, index) => [name, unquoted(match[index + 1] ?? '')]));
        const before = source.slice(0, match.index).split('\n').slice(-3).join('\n');
        add(/** @type {Message} */ (/** @type {unknown} */ (texts)), file, /translators: (.*?) ?(?:\*\/|$)/m.exec(before)?.[1]);
      }
    }
  }
  for (const [name, {title, description, attributes}] of Object.entries(elements)) {
    add({msgid: title, msgctxt: 'block title'}, `blocks/${name}/block.json`);
    add({msgid: description, msgctxt: 'block description'}, `blocks/${name}/block.json`);
    for (const {label, help} of Object.values(attributes)) {
      add({msgid: label}, 'elements.php', 'The name of a setting of a block.');
      add({msgid: help}, 'elements.php', 'What a setting of a block does; words in quotes stay as they are.');
    }
  }
  return [...messages.values()];
}

/** @param {string} text */
const unquoted = (text) => text.replace(/\\(.)/g, '$1');

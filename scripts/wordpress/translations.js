import {readFileSync} from 'node:fs';
import {mo, po} from 'gettext-parser';

/**
 * @typedef {import('./messages.js').Message} Message
 * @typedef {import('gettext-parser').GetTextTranslations} Catalogue
 */

const HEADERS = {'Content-Type': 'text/plain; charset=UTF-8', 'Content-Transfer-Encoding': '8bit', 'X-Domain': 'sharers-widgets'};

/**
 * The template for translators.
 *
 * @param {Message[]} messages
 * @param {string} version
 */
export function template(messages, version) {
  const headers = {'Project-Id-Version': `Sharers Widgets ${version}`, ...HEADERS};
  return po.compile(catalogue(headers, messages, () => ['']));
}

/**
 * A translation as WordPress wants it: all of it for PHP, and for each script what it says.
 *
 * @param {string} file The translation, as translators have it.
 * @param {Message[]} messages
 * @param {Record<string, string>} scripts The handle of each script, by its file.
 * @returns {{locale: string, mo: Buffer, json: Record<string, string>}}
 */
export function translation(file, messages, scripts) {
  const {headers, translations} = po.parse(readFileSync(file));
  const locale = headers['Language'] ?? '';
  const wordsOf = /** @param {Message} message */ ({msgid, msgctxt = ''}) => translations[msgctxt]?.[msgid]?.msgstr ?? [];
  const missing = messages.filter((message) => wordsOf(message).every((word) => !word));
  if (missing.length > 0) throw new Error(`Not translated in ${file}:\n${missing.map(({msgid}) => msgid).join('\n')}`);
  const known = new Set(messages.map(({msgid, msgctxt = ''}) => `${msgctxt}\u0004${msgid}`));
  const left = Object.entries(translations).flatMap(([context, texts]) =>
    Object.keys(texts).filter((id) => id !== '' && !known.has(`${context}\u0004${id}`)),
  );
  if (left.length > 0) throw new Error(`No longer said, and still in ${file}:\n${left.join('\n')}`);
  return {
    locale,
    mo: mo.compile(catalogue(headers, messages, wordsOf)),
    json: Object.fromEntries(
      Object.entries(scripts).map(([script, handle]) => {
        const said = messages.filter(({comments}) => comments.reference.includes(script));
        const words = Object.fromEntries(said.map((message) => [keyOf(message), wordsOf(message)]));
        const about = {domain: 'messages', lang: locale, 'plural-forms': headers['Plural-Forms']};
        return [handle, JSON.stringify({domain: 'messages', locale_data: {messages: {'': about, ...words}}})];
      }),
    ),
  };
}

/** @param {Message} message */
const keyOf = ({msgid, msgctxt}) => (msgctxt ? `${msgctxt}\u0004${msgid}` : msgid);

/**
 * @param {Record<string, string>} headers
 * @param {Message[]} messages
 * @param {(message: Message) => string[]} wordsOf
 * @returns {Catalogue}
 */
function catalogue(headers, messages, wordsOf) {
  /** @type {Record<string, Record<string, object>>} */
  const translations = {
    '': {
      '': {
        msgid: '',
        msgstr: [
          Object.entries(headers)
            .map(([name, value]) => `${name}: ${value}\n`)
            .join(''),
        ],
      },
    },
  };
  for (const message of messages) {
    const {comments, msgctxt = ''} = message;
    const said = {reference: comments.reference.join('\n'), extracted: comments.extracted.join('\n')};
    (translations[msgctxt] ??= {})[message.msgid] = {...message, comments: said, msgstr: wordsOf(message)};
  }
  return /** @type {Catalogue} */ ({charset: 'utf-8', headers, translations});
}

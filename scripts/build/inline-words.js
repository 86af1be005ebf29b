import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {ROOT} from '../run.js';
import ts from 'typescript';
import {changed, parse} from './changed.js';

/**
 * Puts the French beside the English: `msg('Search', {id: 'search'})` becomes `msg('Search', 'Rechercher')`, in the files to
 * paste alone. There the ids, the catalogues and the joining of values would be more bytes than all that is said.
 * `src/embed/message.ts` is the `msg` for it.
 *
 * @returns {import('vite').Plugin}
 */
export const inlineWords = () => ({
  name: 'inline-words',
  enforce: 'pre',
  applyToEnvironment: ({config}) => config.consumer === 'client',
  resolveId: (source) => (source === './message.js' ? `${ROOT}src/embed/message.ts` : undefined),
  transform(code, id) {
    if (/\/locales\/[\w-]+\/generated\/fr\.ts$/.test(id)) return {code: 'export const templates = {};', map: null};
    const catalogue = join(dirname(id), 'generated/fr.ts');
    if (!/\/locales\/[\w-]+\/words\.ts$/.test(id) || !existsSync(catalogue)) return undefined;
    return {code: inlined(code, templatesIn(readFileSync(catalogue, 'utf8'))), map: null};
  },
});

/**
 * The translations of a catalogue, each as the nodes of its text.
 *
 * @param {string} catalogue
 */
function templatesIn(catalogue) {
  /** @type {Map<string, ts.Expression>} */
  const templates = new Map();
  visit(parse(catalogue), (node) => {
    if (ts.isPropertyAssignment(node) && (ts.isStringLiteral(node.name) || ts.isIdentifier(node.name)))
      templates.set(node.name.text, node.initializer);
  });
  return templates;
}

/** @param {string} code @param {Map<string, ts.Expression>} templates */
const inlined = (code, templates) =>
  changed(code, (node) => {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'msg') return undefined;
    const [source, options] = node.arguments;
    const id = /id: '([^']+)'/.exec(options?.getText() ?? '')?.[1] ?? '';
    const french = templates.get(id);
    if (!source || !french) throw new Error(`No French for the message "${id}"`);
    return `msg(${untagged(source)}, ${untagged(french, valuesOf(source))})`;
  });

/** @param {ts.Node} node @param {(node: ts.Node) => void} look */
function visit(node, look) {
  look(node);
  node.forEachChild((child) => visit(child, look));
}

/** The values in a text, as they are written. @param {ts.Expression} node */
const valuesOf = (node) =>
  ts.isTaggedTemplateExpression(node) && ts.isTemplateExpression(node.template)
    ? node.template.templateSpans.map(({expression}) => expression.getText())
    : [];

/**
 * A text as it is written without `str`; in a translation the values are the numbers of those of the source.
 *
 * @param {ts.Expression} node
 * @param {string[]} [values]
 */
function untagged(node, values) {
  if (!ts.isTaggedTemplateExpression(node)) return node.getText();
  const text = node.template.getText();
  return values ? text.replace(/\$\{(\d+)\}/g, (_, number) => `\${${values[Number(number)]}}`) : text;
}

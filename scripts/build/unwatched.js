import ts from 'typescript';
import {changed} from './changed.js';

/**
 * Takes out of the files to paste what the reader of feeds says to whoever examines one (`watch` and `note` of
 * `src/model/read/reader.ts`): a visitor's browser never does.
 *
 * @returns {import('vite').Plugin}
 */
export const unwatched = () => ({
  name: 'unwatched',
  enforce: 'pre',
  applyToEnvironment: ({config}) => config.consumer === 'client',
  transform: (code, id) =>
    /\/src\/model\/read\/.*\.ts$/.test(id) ? {code: changed(code, (node) => unsaid(node)), map: null} : undefined,
});

/** @param {ts.Node} node */
function unsaid(node) {
  const [from, to] = [node.getStart(), node.end];
  if (ts.isExpressionStatement(node) && /\.note\?\.\(/.test(node.getText())) return {from, to, text: ';'};
  if (ts.isConditionalExpression(node) && /\.watch$/.test(node.condition.getText()))
    return {from, to, text: node.whenFalse.getText()};
  return undefined;
}

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
  transform: (code, id) => (/\/src\/model\/read\/.*\.ts$/.test(id) ? {code: changed(code, unsaid), map: null} : undefined),
});

/** @param {ts.Node} node */
function unsaid(node) {
  if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression) && isNamed(node.expression.expression, 'note'))
    return ';';
  if (ts.isConditionalExpression(node) && isNamed(node.condition, 'watch')) return node.whenFalse.getText();
  return undefined;
}

/** @param {ts.Expression} expression @param {string} name */
const isNamed = (expression, name) => ts.isPropertyAccessExpression(expression) && expression.name.text === name;

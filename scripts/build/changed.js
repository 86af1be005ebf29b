import ts from 'typescript';

/**
 * A source with some of its nodes written otherwise: `otherwise` gives a node's new text, or nothing for one that stays.
 *
 * @param {string} code
 * @param {(node: ts.Node) => {from: number, to: number, text: string} | undefined} otherwise
 */
export function changed(code, otherwise) {
  /** @type {{from: number, to: number, text: string}[]} */
  const changes = [];
  visit(parse(code), (node) => {
    const change = otherwise(node);
    if (change) changes.push(change);
  });
  return changes.reduceRight((text, {from, to, text: by}) => text.slice(0, from) + by + text.slice(to), code);
}

/** @param {string} code */
export const parse = (code) => ts.createSourceFile('source.ts', code, ts.ScriptTarget.Latest, true);

/** @param {ts.Node} node @param {(node: ts.Node) => void} look */
export function visit(node, look) {
  look(node);
  node.forEachChild((child) => visit(child, look));
}

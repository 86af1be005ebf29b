import ts from 'typescript';

/**
 * A source with some of its nodes written otherwise: `otherwise` gives a node's new text, or nothing for one that stays. What
 * is within a node that is written otherwise is not asked about.
 *
 * @param {string} code
 * @param {(node: ts.Node) => string | undefined} otherwise
 */
export function changed(code, otherwise) {
  /** @type {{from: number, to: number, text: string}[]} */
  const changes = [];
  /** @param {ts.Node} node */
  const look = (node) => {
    const text = otherwise(node);
    if (text === undefined) node.forEachChild(look);
    else changes.push({from: node.getStart(), to: node.end, text});
  };
  look(parse(code));
  return changes.reduceRight((text, {from, to, text: by}) => text.slice(0, from) + by + text.slice(to), code);
}

/** @param {string} code */
export const parse = (code) => ts.createSourceFile('source.ts', code, ts.ScriptTarget.Latest, true);

import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {TEMPLATE_ENGINES, markupIn, type TemplateEngine} from '../support/template-engines.js';

/** What is to be shown, before either of the two makes its own of it. */
type Tree =
  | {kind: 'text'; value: string | number | boolean | null | undefined}
  | {kind: 'nothing'}
  | {kind: 'node'; which: number}
  | {kind: 'array'; items: Tree[]}
  | {kind: 'turns'; turns: Tree[]}
  | {kind: 'template'; which: number; attributes: [Tree, Tree]; children: [Tree, Tree]};

const TEXT = fc.constantFrom<string | number | boolean | null | undefined>(
  'a',
  'b',
  '<i>&',
  '',
  0,
  1,
  false,
  true,
  null,
  undefined,
);

const {tree} = fc.letrec<{tree: Tree; attribute: Tree; plain: Tree}>((tie) => ({
  plain: fc.oneof(
    fc.record({kind: fc.constant('text' as const), value: TEXT}),
    fc.record({kind: fc.constant('nothing' as const)}),
  ),
  attribute: fc.oneof(
    tie('plain'),
    fc.record({kind: fc.constant('turns' as const), turns: fc.array(tie('plain'), {minLength: 2, maxLength: 3})}),
  ),
  tree: fc.oneof(
    {depthSize: 'medium', withCrossShrink: true},
    tie('plain'),
    fc.record({kind: fc.constant('node' as const), which: fc.nat(3)}),
    // Where all else stays, one thing after another is shown.
    fc.record({kind: fc.constant('turns' as const), turns: fc.array(tie('tree'), {minLength: 1, maxLength: 3})}),
    fc.record({kind: fc.constant('array' as const), items: fc.array(tie('tree'), {maxLength: 4})}),
    fc.record({
      kind: fc.constant('template' as const),
      which: fc.nat(5),
      attributes: fc.tuple(tie('attribute'), tie('attribute')),
      children: fc.tuple(tie('tree'), tie('tree')),
    }),
  ),
}));

/** One of the two, at work in a page of its own. */
const bench = ({html, nothing, renderer}: TemplateEngine) => {
  const page = document.body.appendChild(document.createElement('div'));
  const nodes = ['i', 'b', 'u', 's'].map((tag) => document.createElement(tag));
  const heard: string[] = [];
  type Template = (a: unknown, b: unknown, c: unknown, d: unknown) => unknown;
  const templates: Template[] = [
    (a, b, c, d) => html`<p title=${a} part="event ${b} more">${c} and ${d}</p>`,
    (a, b, c, d) => html`${c}<input ?disabled=${a} .title=${b} />${d}`,
    (a, b, c, d) => html`<ul>${c}</ul><ul class="${a}${b}">${d}`,
    (_a, _b, c, d) => html`${c}${d}`,
    (a, b, c) => html`<table part=${a}><tr><td class=${b}>${c}</table>`,
    (a, b, c, d) => html`<button @click=${a === 'a' ? () => heard.push('a') : nothing} name=${b}>${c}</button>${d}<hr />`,
  ];
  const made = (shape: Tree, turn: number): unknown => {
    if (shape.kind === 'text') return shape.value;
    if (shape.kind === 'nothing') return nothing;
    if (shape.kind === 'node') return nodes[shape.which];
    if (shape.kind === 'array') return shape.items.map((item) => made(item, turn));
    if (shape.kind === 'turns') return made(shape.turns[turn % shape.turns.length]!, turn);
    const [a, b, c, d] = [...shape.attributes, ...shape.children].map((value) => made(value, turn));
    return templates[shape.which]!(a, b, c, d);
  };
  const show = renderer(page);
  const writes = new MutationObserver(() => undefined);
  writes.observe(page, {attributes: true, subtree: true});
  return {
    page,
    show: (shape: Tree, turn: number): void => show(made(shape, turn)),
    /** Which attributes were written in what was there before. */
    written: () => writes.takeRecords().map(({attributeName}) => attributeName),
    clicked: (): string => {
      for (const button of page.querySelectorAll('button')) button.click();
      return heard.splice(0).join();
    },
    /** The elements, and the texts that say something. */
    parts: (): Node[] => {
      const walker = document.createTreeWalker(page, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      const found: Node[] = [];
      while (walker.nextNode()) if (walker.currentNode.nodeValue !== '') found.push(walker.currentNode);
      return found;
    },
  };
};

describe('any templates, shown one after another,', () => {
  it('make of a page the same with Lit and with the stand-in, which keeps every node that Lit keeps', () => {
    fc.assert(
      fc.property(fc.array(tree, {minLength: 1, maxLength: 3}), (shapes) => {
        const [lit, ours] = [bench(TEMPLATE_ENGINES.Lit), bench(TEMPLATE_ENGINES['the stand-in'])];
        let pairs = new Map<Node, Node>();
        try {
          for (const [shape, turn] of shapes.flatMap((shape) => [0, 1, 2, 3].map((turn) => [shape, turn] as const))) {
            lit.show(shape, turn);
            ours.show(shape, turn);
            expect(markupIn(ours.page)).to.equal(markupIn(lit.page));
            expect(ours.written()).to.deep.equal(lit.written());
            expect(ours.clicked()).to.equal(lit.clicked());
            const theirs = lit.parts();
            const twins = ours.parts();
            expect(twins.length).to.equal(theirs.length);
            const lost = theirs.filter((node, i) => pairs.has(node) && pairs.get(node) !== twins[i]);
            expect(lost.map(({nodeName}) => nodeName)).to.deep.equal([]);
            pairs = new Map(theirs.map((node, i) => [node, twins[i]!]));
          }
        } finally {
          lit.page.remove();
          ours.page.remove();
        }
      }),
      {numRuns: 500},
    );
  });
});

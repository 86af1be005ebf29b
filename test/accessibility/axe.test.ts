import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type {AxeResults, Result, RunOptions} from 'axe-core';
import {STANDING} from '../support/standing.js';

const {axe} = globalThis as unknown as {axe: {run: (context: Element, options: RunOptions) => Promise<AxeResults>}};

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'RGAAv4'],
  // Whole pages have landmarks and one heading of the first level; an element is a piece of one.
  rules: {region: {enabled: false}, 'landmark-one-main': {enabled: false}, 'page-has-heading-one': {enabled: false}},
  resultTypes: ['violations', 'incomplete'],
};

const isChromium = navigator.userAgent.includes('Chrome');
const {documentElement: root} = document;

/** What a page can do to its elements; `undo` takes it back. */
const THEMES: Readonly<Record<string, () => unknown>> = {
  light: () => undefined,
  ...(isChromium && {
    dark: () => (root.style.colorScheme = 'dark'),
    '320 px': () => (document.body.style.inlineSize = '320px'),
    'right to left': () => (root.dir = 'rtl'),
    'forced colours': () => executeServerCommand('force-colors', true),
  }),
};

async function undo(): Promise<void> {
  root.style.colorScheme = '';
  root.dir = '';
  document.body.style.inlineSize = '';
  if (isChromium) await executeServerCommand('force-colors', false);
}

/**
 * What axe cannot know of colours, and what does not matter: of a single sign whether it is text, while the words beside it have the
 * same colour; and what a part lies on where axe takes another for being over it.
 */
const CANNOT_TELL = /too short to determine|(overlapped|obscured) by another element/;

/** What is wrong, or what axe cannot tell of colours, as "rule: selector". */
async function faults(): Promise<readonly string[]> {
  const {violations, incomplete} = await axe.run(document.body, OPTIONS);
  const told = ({id, nodes}: Result): readonly string[] =>
    nodes.map(
      ({target, any, all, none}) =>
        `${id}: ${target.flat().join(' ')} – ${[...any, ...all, ...none].map(({message}) => message).join(' ')}`,
    );
  const colours = incomplete.filter(({id}) => id === 'color-contrast');
  return [...violations, ...colours].flatMap(told).filter((finding) => !CANNOT_TELL.test(finding));
}

afterEach(async () => {
  await undo();
  for (const element of document.querySelectorAll('body > *')) element.remove();
});

describe('axe finds no fault in any element', () => {
  for (const [state, make] of Object.entries(STANDING)) {
    for (const lang of ['en', 'fr']) {
      it(`${state}, ${lang === 'fr' ? 'in French' : 'in English'}: ${Object.keys(THEMES).join(', ')}`, async function () {
        this.timeout(60_000);
        root.lang = lang;
        document.title = 'Host';
        document.body.style.cssText = 'margin: 0; background: Canvas; color: CanvasText';
        await make({lang, 'heading-level': '2'});
        for (const [theme, use] of Object.entries(THEMES)) {
          await use();
          expect(await faults(), theme).to.deep.equal([]);
          await undo();
        }
      });
    }
  }
});

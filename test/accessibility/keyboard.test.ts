import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {AnyList} from '../support/list.js';
import {ALL, elementWith, full} from '../support/scenes.js';
import {TAGS} from '../support/names.js';

const PAGE = {...ALL, 'page-size': '2', limit: '4', month: '2048-06'};

afterEach(() => {
  for (const element of document.querySelectorAll('body > *')) element.remove();
});

describe('with the keyboard alone a visitor goes', () => {
  for (const tag of TAGS) {
    it(`into ${tag}, through all of it in the order in which it is read, out after it, and back`, async function () {
      this.timeout(20_000);
      const [before, element, after] = [link('before'), await elementWith(tag, PAGE, full), link('after')];
      before.focus();
      const stops = await walk(element, after);
      expect(stops).to.deep.equal(focusables(element));
      expect(stops).to.have.length.above(0);
      expect(await walk(element, before, 'Shift')).to.deep.equal(stops.reverse());
    });
  }
});

function link(text: string): HTMLAnchorElement {
  const anchor = Object.assign(document.createElement('a'), {href: '#', textContent: text});
  document.body.append(anchor);
  return anchor;
}

const named = (node: Element): string => `${node.localName} ${node.part.value} ${node.textContent.replace(/\s+/g, ' ').trim()}`;

/** All that takes the focus, in the order of the tree; of the days of a month only one does, the arrows lead to the others. */
const focusables = ({shadowRoot}: AnyList): readonly string[] =>
  [...shadowRoot!.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex]')]
    .filter((node) => node.checkVisibility({visibilityProperty: true}) && node.tabIndex >= 0)
    .map(named);

/** Where the focus stops inside the element until it is at the goal; each stop is in the window, and has its ring. */
async function walk({shadowRoot}: AnyList, goal: Element, held?: 'Shift'): Promise<string[]> {
  const stops: string[] = [];
  for (let presses = 0; presses < 120 && document.activeElement !== goal; presses++) {
    if (held) await sendKeys({down: held});
    await sendKeys({press: 'Tab'});
    if (held) await sendKeys({up: held});
    const stop = shadowRoot!.activeElement;
    if (!stop) continue;
    stops.push(named(stop));
    const {top, bottom} = stop.getBoundingClientRect();
    expect([named(stop), stop.matches(':focus-visible'), top < innerHeight && bottom > 0]).to.deep.equal([
      named(stop),
      true,
      true,
    ]);
  }
  expect(document.activeElement === goal, `the focus comes to “${goal.textContent}”`).to.equal(true);
  return stops;
}

import {expect} from '@open-wc/testing';
import {CHECKS, watchRegions, type Check} from '../support/beyond-axe.js';
import {parts, search} from '../support/event-list.js';
import {elementWith, full, ALL} from '../support/scenes.js';
import {serveFeed} from '../support/serve-feed.js';
import {STANDING} from '../support/standing.js';
import {TAGS} from '../support/names.js';
import {waitUntil} from '../support/wait-until.js';

afterEach(() => {
  document.body.style.inlineSize = '';
  for (const element of document.querySelectorAll('body > *')) element.remove();
});

const found = (check: Check): Record<string, readonly string[]> =>
  Object.fromEntries(
    [...document.querySelectorAll(TAGS.join())]
      .map((element) => [element.localName, check(element.shadowRoot!)] as const)
      .filter(([, faults]) => faults.length > 0),
  );

describe('in every element', () => {
  for (const [state, make] of Object.entries(STANDING)) {
    for (const width of ['800px', '320px']) {
      it(`${state}, ${width} wide: ${Object.keys(CHECKS).join('; ')}`, async function () {
        this.timeout(20_000);
        document.body.style.inlineSize = width;
        await make({});
        for (const [promise, check] of Object.entries(CHECKS)) expect(found(check), promise).to.deep.equal({});
      });
    }
  }

  it('the tree is open to tools and to scripts', async () => {
    await STANDING['shown']!({});
    for (const tag of TAGS) expect(document.querySelector(tag)!.shadowRoot, tag).to.be.instanceOf(ShadowRoot);
  });

  it('each text of a feed in two languages is marked as of its own, whichever the reader’s', async () => {
    const both = (title: string) => ({title: {fr: `[fr] ${title}`, en: `[en] ${title}`}, summary: {fr: `[fr] ${title}`}});
    const items = [
      {type: 'event', id: 'a', ...both('A'), tags: ['x']},
      {type: 'project', id: 'b', ...both('B'), organizations: [{name: 'IRES', role: 'lead'}], joining: {open: true}},
      {type: 'call', id: 'c', ...both('C'), stages: [{title: {fr: '[fr] Atelier'}, start: '2090-01-01'}], deadline: '2090-01-01'},
      {type: 'resource', id: 'd', kind: 'tool', ...both('D')},
      {type: 'event', id: 'e', language: 'fr', title: '[fr] E', summary: '[fr] E'},
    ];
    for (const lang of ['en', 'fr', 'de']) {
      for (const tag of TAGS) await elementWith(tag, {...ALL, lang, layout: 'full'}, {...full, language: 'fr', items});
      expect(found(CHECKS['a text is marked as of its language']!)).to.deep.equal({});
      expect(
        document.body.textContent + [...document.querySelectorAll(TAGS.join())].map((one) => one.shadowRoot!.textContent).join(),
      ).to.contain('[fr]');
    }
  });

  it('what is announced is put into a region that was there before', async () => {
    for (const tag of TAGS) {
      const element = await elementWith(tag, ALL, full);
      const late = watchRegions(element.shadowRoot!);
      if (element.shadowRoot!.querySelector('[type=search]')) await search(element, 'e');
      const failing = await elementWith(tag, {feed: (await serveFeed(404)).url});
      const lateOnFailure = watchRegions(failing.shadowRoot!);
      await waitUntil(() => parts(failing, 'retry').length);
      expect([...late(), ...lateOnFailure()], tag).to.deep.equal([]);
    }
  });
});

/** A fault for each check: what a careless change would do to the tree of an element. */
const SEEDS: Readonly<Record<string, (root: ShadowRoot) => unknown>> = {
  'a text is marked as of its language': (root) => root.querySelector('[part=title]')!.append('[fr] Titre'),
  'names of links and buttons are understood alone': (root) =>
    root.querySelector('[part=base]')!.insertAdjacentHTML('beforeend', '<a href="/a">More</a> <a href="/b">More</a>'),
  'the text for a picture is not its file’s name': (root) =>
    root.querySelector('[part=base]')!.insertAdjacentHTML('beforeend', '<img alt="IMG_0001.jpg">'),
  'the focus is seen': (root) => restyle(root, ':focus-visible { outline: none !important }'),
  'times have values that machines read': (root) =>
    root.querySelector('[part=base]')!.insertAdjacentHTML('beforeend', '<time datetime="14 June">14 June</time>'),
  'nothing is wider than the element': (root) => restyle(root, '[part=title] { min-inline-size: 1200px }'),
  'a reader’s own spacing of text cuts nothing off': (root) =>
    restyle(root, '[part=title] { block-size: 1.3em; overflow: clip; line-height: 1.2 }'),
  'what colour says, words say': (root) => {
    for (const node of root.querySelectorAll('[part=state], [part=status], [part=standing]')) node.textContent = '';
    root.querySelector('[part=base]')!.insertAdjacentHTML('beforeend', '<div part="event cancelled"></div>');
  },
  'nothing moves': (root) =>
    restyle(root, '@keyframes turn { to { rotate: 1turn } } [part=title] { animation: turn 2s infinite }'),
  'nothing opens a window of its own': (root) => (root.querySelector<HTMLAnchorElement>('a[href]')!.target = '_blank'),
};

function restyle(root: ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

describe('a fault that is put in is found:', () => {
  for (const [promise, check] of Object.entries(CHECKS)) {
    it(promise, async () => {
      const {shadowRoot} = await elementWith('sharers-event-list', {...ALL, details: 'false'}, full);
      expect(check(shadowRoot!)).to.deep.equal([]);
      SEEDS[promise]!(shadowRoot!);
      expect(check(shadowRoot!)).to.have.length.above(0);
    });
  }

  it('what is announced is put into a region that was there before', async () => {
    const {shadowRoot} = await elementWith('sharers-event-list', ALL, full);
    const late = watchRegions(shadowRoot!);
    shadowRoot!.querySelector('[part=base]')!.insertAdjacentHTML('beforeend', '<p role="status">Loaded</p>');
    expect(late()).to.deep.equal(['Loaded']);
  });
});

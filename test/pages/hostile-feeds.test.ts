import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {closePages, hostPage, ours, script, type HostPage} from '../support/host-page.js';
import {NAUGHTY_ADDRESSES, NAUGHTY_TEXTS} from '../support/naughty.js';
import {TAGS} from '../support/names.js';

type Json = string | number | boolean | null | readonly Json[] | {readonly [key: string]: Json};
type Showing = HTMLElement & {data: unknown; readonly updateComplete: Promise<unknown>};

const example = (await (await fetch('/demo/feeds/example.json')).json()) as Json;

/** The fields of the format that hold a text, and those that hold an address. */
const TEXTS =
  /^(title|summary|description|name|label|city|address|note|edition|tags|objectives|audience|amount|support|commons|conditions|credit|organization|contribution|territory|alt|accessibility)$/;
const ADDRESSES = /(^|_)url$|^(href|website|logo)$/;

/** A feed in which each text and each address is what `text` and `address` make of it. */
function changed(value: Json, text: (text: string) => string, address: (address: string) => string, key = ''): Json {
  if (typeof value === 'string') return TEXTS.test(key) ? text(value) : ADDRESSES.test(key) ? address(value) : value;
  if (typeof value !== 'object' || !value) return value;
  if (Array.isArray(value)) return value.map((one: Json) => changed(one, text, address, key));
  return Object.fromEntries(
    // A text by language is an object of texts.
    Object.entries(value).map(([name, one]) => [name, changed(one, text, address, TEXTS.test(key) ? key : name)]),
  );
}

const withTexts = (text: (text: string) => string): Json => changed(example, text, (address) => address);

const ATTRIBUTES =
  'lang="en" images="on" details actions="calendar copy map" controls="search tag location" show="all" layout="full" page-size="0"';

const pageOfAll = (): Promise<HostPage> =>
  hostPage(`${script()}${TAGS.map((tag) => `<${tag} ${ATTRIBUTES}></${tag}>`).join('')}`);

async function show(page: HostPage, data: unknown): Promise<void> {
  for (const element of ours(page) as Showing[]) {
    element.data = data;
    await element.updateComplete;
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
    await element.updateComplete;
  }
}

/**
 * The elements of ours, with all that is in them: what each is called and which attributes it has. Options that follow one another
 * count once, for two texts without what is never shown of them can be the same.
 */
const markup = (page: HostPage): string[] =>
  ours(page)
    .flatMap(({localName, shadowRoot}) =>
      [...shadowRoot!.querySelectorAll('*')].map(
        (node) => `${localName} ${node.localName} ${node.part.value} ${node.getAttributeNames().toSorted().join(' ')}`,
      ),
    )
    .filter((line, index, all) => !line.includes(' option ') || line !== all[index - 1]);

const isHarmless = (page: HostPage): void => {
  expect(page.errors).to.deep.equal([]);
  expect(page.window).not.to.have.property('pwned');
};

afterEach(closePages);

describe('a feed with naughty texts everywhere', () => {
  it('makes exactly the elements and attributes that a clean one makes', async function () {
    this.timeout(60_000);
    const page = await pageOfAll();
    // In each round every field has another of these texts; in the clean feed another number.
    for (let round = 0; round < NAUGHTY_TEXTS.length; round += 6) {
      const made = [];
      for (const texts of [NAUGHTY_TEXTS.map((_, index) => `text ${index}`), NAUGHTY_TEXTS]) {
        let field = round;
        await show(
          page,
          withTexts((text) => `${text} ${texts[field++ % texts.length]!}`),
        );
        made.push(markup(page));
      }
      expect(made[0]).to.have.length.above(500);
      expect(made[1]).to.deep.equal(made[0]);
    }
    isHarmless(page);
  });
});

describe('a feed with naughty addresses everywhere', () => {
  it('leads nowhere but to the web, to mail and to the telephone, and loads nothing else', async function () {
    this.timeout(60_000);
    const page = await pageOfAll();
    for (let round = 0; round < NAUGHTY_ADDRESSES.length; round += 3) {
      let field = round;
      await show(
        page,
        changed(
          example,
          (text) => text,
          () => NAUGHTY_ADDRESSES[field++ % NAUGHTY_ADDRESSES.length]!,
        ),
      );
      const links = ours(page).flatMap(({shadowRoot}) => [...shadowRoot!.querySelectorAll('[href], [src]')]);
      const addresses = links.flatMap((link) => ['href', 'src'].flatMap((name) => link.getAttribute(name) ?? []));
      expect(addresses.filter((address) => !/^(https?|webcal|mailto|tel):/.test(address) && address !== '#')).to.deep.equal([]);
      expect(addresses.filter((address) => address.includes('secret'))).to.deep.equal([]);
    }
    isHarmless(page);
  });
});

describe('whatever JSON an element is given for a feed', () => {
  const kinds = ['event', 'project', 'call', 'resource'];
  const items = fc.array(
    fc.tuple(fc.constantFrom(...kinds), fc.dictionary(fc.string(), fc.jsonValue())).map(([type, rest]) => ({
      title: 'Title',
      start: rest['start'] ?? '2048-01-01',
      ...rest,
      type,
    })),
    {maxLength: 4},
  );
  const known = fc.tuple(fc.nat(), fc.jsonValue()).map(([place, value]) => {
    // One field of a good feed, wherever it is, is something else.
    let left = place % 400;
    const replaced = (one: Json): Json =>
      left-- === 0
        ? (value as Json)
        : typeof one !== 'object' || !one
          ? one
          : Array.isArray(one)
            ? one.map(replaced)
            : Object.fromEntries(Object.entries(one).map(([name, inner]) => [name, replaced(inner)]));
    return replaced(example);
  });

  it('it throws nothing, and shows something or says that there is nothing', async function () {
    this.timeout(60_000);
    const page = await pageOfAll();
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.jsonValue(),
          known,
          items.map((all) => ({version: 'sharers-feed/1', items: all})),
        ),
        async (data) => {
          await show(page, data);
          isHarmless(page);
          for (const element of ours(page)) expect(element.shadowRoot!.childElementCount, element.localName).to.be.above(0);
        },
      ),
      {numRuns: 60, seed: 7, endOnFailure: true},
    );
  });
});

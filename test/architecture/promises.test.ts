import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

const handbook = read('README.md').split('<!-- elements -->')[0]!;

/** What the README promises in bold, and the tests that hold it: a file, and what one in it is called. */
const PROMISES: Readonly<Record<string, readonly (readonly [file: string, test: string])[]>> = {
  'Never a hole.': [
    ['pages/faults', 'goes wrong, in whatever way, ends in the page’s own text within its limit'],
    ['pages/faults', 'goes wrong later leaves the last good copy, and says so'],
  ],
  'At home in your page.': [
    ['hosts/pasted', 'leave the page’s own style alone, and are left alone by it'],
    ['architecture/styles', 'take the page’s own type and colours'],
    ['architecture/styles', 'leave light and dark to the page'],
    ['elements/parts', 'are those that its documentation names, and are there in the states that it names'],
  ],
  'Right about time.': [
    ['hosts/instants', 'gets of each event the same moment in every way, on both sides of each change of the clocks'],
    ['hosts/instants', 'reads the hour of the place, and whose hour it is where it is not theirs'],
    ['elements/call-banner-network', 'shows its stages as far as they are known'],
  ],
  'French and English': [
    ['hosts/pasted', 'show the network’s events in French'],
    ['hosts/pasted', 'though ten lists show it in two languages'],
    ['accessibility/beyond-axe', 'each text of a feed in two languages is marked as of its own, whichever the reader’s'],
  ],
  'Quiet.': [
    ['pages/privacy', 'asks for the feed, once, and with images='],
    ['pages/privacy', 'leaves nothing on the visitor’s machine, and sends no cookie'],
    ['pages/strict-policy', 'has every element show what its feed says, and reports no violation'],
  ],
  'Small.': [['package/package', 'gives a hash for each file to paste, and each imports nothing']],
  'Several feeds': [
    ['elements/source', 'fail each alone: the others are shown, and a line says which is missing'],
    ['model/merge', 'with one page are two, unless one says that they are the same'],
  ],
  Visitors: [
    ['elements/search-and-facets', 'finds what has all the words, in any order, whatever the accents and the case'],
    ['elements/page-address', 'opens the list as it was left'],
    ['elements/page-address', 'takes back one choice after the other, and forward does them again'],
  ],
  'Into a calendar': [
    ['elements/actions', 'opens plain links to the calendars that people have, and a file'],
    ['hosts/instants', 'gets of each event the same moment in every way, on both sides of each change of the clocks'],
  ],
  'Without a request': [
    ['elements/source', 'is shown without a request, though there is an address'],
    ['elements/source', 'is replaced by what its address holds with refresh-minutes="0", asked for once'],
    ['pages/privacy', 'asks for nothing at all before the visitor agrees, where it waits for a click'],
  ],
  '`json-ld`': [['elements/json-ld', 'is in the page’s head: the events as schema.org has them, nothing made up']],
  'A call': [
    ['elements/call-banner', 'says how a call stands that is ${state}, and what to do, in both languages and in each layout'],
    ['elements/call-banner', 'shows the call that matters most now, and another when that has changed'],
  ],
  'A project': [
    ['elements/project-card', 'says in English all that its feed says of a project'],
    ['elements/project-card', 'is found by ${what}'],
  ],
  'Side by side': [
    ['elements/on-page', 'lead from a laureate of a call to the card of its project, once there is one'],
    ['elements/on-page', 'lead from a project to its next event and to the call it was chosen in'],
  ],
  '`<sharers-stream>`': [
    ['elements/stream', 'has items of every type, the newest first, and says of each what it is'],
    ['elements/stream', 'has what comes next first where its author wants that'],
  ],
  'A block for each element': [
    ['wordpress/embed', 'a %s of each element shows the feed, and the visitor’s browser asks nobody but the site'],
    ['wordpress/embed', 'a page without JavaScript has a plain list by a block, and in a sentence a link'],
    ['wordpress/embed', 'a partner’s server that goes down leaves the last good list'],
    ['wordpress/editor', 'an author inserts a block by its name, gives it a feed, publishes, and a visitor sees it'],
  ],
  'Your own feed': [
    [
      'wordpress/publish',
      'posts by category, post types, what an author chose, The Events Calendar’s events and Polylang’s languages',
    ],
    ['wordpress/publish', 'a calendar that another reader understands'],
    ['wordpress/form', 'what an author writes into the form of the %s editor'],
  ],
  'Settings → Sharers Widgets': [
    ['wordpress/keeping', 'tests a feed before it is shown, and reads in their language what is wrong with it'],
    ['wordpress/keeping', 'refreshes all feeds from the command line, and is told what failed'],
  ],
};

/** The same, of what it promises in a plain sentence. */
const SENTENCES: Readonly<Record<string, readonly [file: string, test: string]>> = {
  "each `data-` attribute becomes the element's": [
    'elements/placeholders',
    'becomes the element, with its attributes and the page’s text',
  ],
  'Whatever is wrong with an item, the others are shown.': ['model/read/rules', 'is read, and loses no other item'],
  '`sharers-widgets` itself registers nothing': [
    'package/package',
    'can be imported where there is no DOM, and registers nothing',
  ],
  'teach VS Code all tags, attributes and parts': [
    'package/package',
    'tells editors every tag, attribute, part and property, and what each is',
  ],
  'It reads as the elements do': ['model/read/rules', 'and the rules of the reader is read whole, without a word'],
  'instead of following the link': ['elements/select-event', 'canceled, leaves the page where it is, for a dialog of its own'],
};

const tests = ([file, name]: readonly [string, string]): string =>
  read(`test/${file}.test.ts`).includes(name) ? '' : `test/${file}.test.ts has no “${name}”`;

describe('each promise of the README', () => {
  it('that is in bold is held by a test', () => {
    const bold = [...handbook.matchAll(/^- \*\*(.+?)\*\*/gm)].map(([, promise]) => promise);
    expect(bold).toEqual(Object.keys(PROMISES));
  });

  it.each(Object.entries(PROMISES))('has tests that are there: %s', (_, held) => {
    expect(held.map(tests).filter(Boolean)).toEqual([]);
  });

  it.each(Object.entries(SENTENCES))('has a test that is there: %s', (sentence, held) => {
    expect(handbook).toContain(sentence);
    expect(tests(held)).toBe('');
  });
});

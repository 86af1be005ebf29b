import {expect} from '@open-wc/testing';
import {item, listOf, parts} from '../support/event-list.js';
import {card} from '../support/project-card.js';
import {feedOf} from '../support/project-feed.js';

/** Names in the order in which they are seen, from left to right. */
const seen = (names: readonly Element[]): string[] =>
  names
    .map((name) => ({text: name.textContent, left: name.getBoundingClientRect().left}))
    .sort((a, b) => a.left - b.left)
    .map(({text}) => text.trim());

const namesIn = (within: Element): Element[] => [...within.querySelectorAll('[dir]')];

describe('in a page that is written from right to left', () => {
  it('a place is read in the order of its own language', async () => {
    const element = await listOf(
      [
        item('Arabic', {language: 'ar', location: {name: 'ورشة المنارة', city: 'الميناء'}}),
        item('French', {location: {name: 'Superpublic', city: 'Paris'}}),
      ],
      {dir: 'rtl'},
    );
    expect(parts(element, 'place').map((place) => seen(namesIn(place)))).to.deep.equal([
      ['الميناء', 'ورشة المنارة'],
      ['Superpublic', 'Paris'],
    ]);
  });

  it('who leads a project, and with whom, is read in the order of the sentence', async () => {
    const organizations = [
      {name: 'ANACT', role: 'lead'},
      {name: 'FING', role: 'lead'},
      {name: 'Chronos', role: 'partner'},
      {name: 'Thecamp', role: 'partner'},
    ];
    const element = await card(feedOf({type: 'project', id: 'p', title: 'P', language: 'fr', organizations}), {
      dir: 'rtl',
      layout: 'card',
    });
    parts(element, 'details')[0]!.setAttribute('open', '');
    expect(seen(namesIn(parts(element, 'lead')[0]!))).to.deep.equal(['ANACT', 'FING']);
    expect(seen(namesIn(parts(element, 'value')[0]!))).to.deep.equal(['Chronos', 'Thecamp']);
  });
});

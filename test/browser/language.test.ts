import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/event-list/define.js';
import {serveFeed} from '../support/serve-feed.js';
import {waitUntil} from '../support/wait-until.js';

const event = {
  type: 'event',
  id: 'e1',
  title: {fr: 'Conférence finale', en: 'Final conference'},
  start: '2090-03-01',
  summary: {fr: 'En ligne.'},
};

describe('the language of an element', () => {
  it('is that of its surroundings, two of them on one page, and each text keeps its own', async () => {
    const feed = await serveFeed({items: [event]});
    const page = await fixture(html`
      <div>
        <section lang="fr"><sharers-event-list feed=${feed.url}></sharers-event-list></section>
        <section lang="en"><sharers-event-list feed=${feed.url}></sharers-event-list></section>
      </div>
    `);
    const [french, english] = ['[lang=fr] *', '[lang=en] *'].map((selector) => page.querySelector(selector)!) as [
      Element,
      Element,
    ];
    await waitUntil(() => shown(french, 'title') && shown(english, 'title'));
    expect(words(french, 'date')).to.equal('mercredi 1er mars 2090');
    expect(words(english, 'date')).to.match(/^Wednesday,? 1 March 2090$/);
    expect(shown(french, 'list')!.getAttribute('aria-label')).to.equal('Événements');
    expect(shown(english, 'list')!.getAttribute('aria-label')).to.equal('Events');
    expect([words(french, 'title'), languageOf(french, 'title')]).to.deep.equal(['Conférence finale', 'fr']);
    expect([words(english, 'title'), languageOf(english, 'title')]).to.deep.equal(['Final conference', 'en']);
    expect([words(english, 'summary'), languageOf(english, 'summary')]).to.deep.equal(['En ligne.', 'fr']);
  });

  it('is found through shadow roots', async () => {
    const feed = await serveFeed({items: [event]});
    const page = await fixture(html`<div lang="fr"><div></div></div>`);
    const root = page.firstElementChild!.attachShadow({mode: 'open'});
    root.innerHTML = `<sharers-event-list feed="${feed.url}"></sharers-event-list>`;
    const element = root.firstElementChild!;
    await waitUntil(() => shown(element, 'title'));
    expect(words(element, 'date')).to.equal('mercredi 1er mars 2090');
  });

  it('changes with the page’s', async () => {
    const feed = await serveFeed({items: [event]});
    const page = await fixture(html`<div lang="fr"><sharers-event-list feed=${feed.url}></sharers-event-list></div>`);
    const element = page.firstElementChild!;
    await waitUntil(() => shown(element, 'title'));
    page.setAttribute('lang', 'en');
    await waitUntil(() => shown(element, 'title')?.textContent === 'Final conference');
    element.setAttribute('lang', 'fr');
    await waitUntil(() => shown(element, 'title')?.textContent === 'Conférence finale');
  });

  it('is English, and says so, where the page speaks none of ours', async () => {
    const feed = await serveFeed({items: [event]});
    const page = await fixture(html`<div lang="de"><sharers-event-list feed=${feed.url}></sharers-event-list></div>`);
    const element = page.firstElementChild!;
    await waitUntil(() => shown(element, 'title'));
    expect(shown(element, 'base')!.getAttribute('lang')).to.equal('en');
    expect(words(element, 'title')).to.equal('Final conference');
  });

  it('goes by the region for dates', async () => {
    const feed = await serveFeed({items: [{...event, start: '2090-03-01T18:30'}]});
    for (const [lang, date] of [
      ['en', /^Wednesday,? 1 March 2090, 18:30$/],
      ['en-AU', /^Wednesday,? 1 March 2090, 6:30 pm$/],
      ['en-US', /^Wednesday, March 1, 2090, 6:30 PM$/],
      ['fr-CH', /^mercredi,? 1er mars 2090 à 18 h 30$/],
    ] as const) {
      const element = await fixture(html`<sharers-event-list lang=${lang} feed=${feed.url}></sharers-event-list>`);
      await waitUntil(() => shown(element, 'title'));
      expect(words(element, 'date')).to.match(date);
    }
  });
});

const shown = (element: Element, part: string) => element.shadowRoot!.querySelector(`[part~=${part}]`);
const words = (element: Element, part: string) => shown(element, part)!.textContent.replace(/\s+/g, ' ').trim();
const languageOf = (element: Element, part: string) => shown(element, part)!.querySelector('[lang]')!.getAttribute('lang');

import {expect, fixture, html} from '@open-wc/testing';
import type {CallBannerElement} from '../../src/elements/call-banner/call-banner.js';
import {banner} from '../support/call-banner.js';
import {callFeed, STATES} from '../support/call-feed.js';
import {stopClock, type Clock} from '../support/clock.js';
import {evenly} from '../support/dates.js';
import {part, parts, words as spaced} from '../support/event-list.js';
import {serveFeed} from '../support/serve-feed.js';
import {waitUntil} from '../support/wait-until.js';

const LAYOUTS = ['banner', 'card', 'full', 'sticky'] as const;
const OPEN = '2027-03-26T12:00';

const words = (element: Element): string => evenly(spaced(element));
const title = (element: CallBannerElement): string => words(part(element, 'title'));

const SENTENCES: Readonly<Record<(typeof STATES)[number][0], readonly [french: string, english: string]>> = {
  announced: ['Ouvre le 1er février', 'Opens 1 February'],
  open: ['Ouvert jusqu’au 31 mars inclus, encore 21 jours', 'Open until 31 March inclusive, 21 days left'],
  'closing-soon': ['Ouvert jusqu’au 31 mars inclus, encore 5 jours', 'Open until 31 March inclusive, 5 days left'],
  'last-day': ['Ouvert jusqu’au 31 mars inclus, dernier jour', 'Open until 31 March inclusive, last day'],
  closed: ['Clos depuis le 31 mars, candidatures à l’étude', 'Closed since 31 March, applications under review'],
  results: ['Résultats publiés', 'Results are out'],
  rolling: ['Ouvert en permanence', 'Open at any time'],
  cancelled: ['Annulé', 'Cancelled'],
  unknown: ['Dates à confirmer', 'Dates to be confirmed'],
};
const WAYS: Readonly<Record<string, readonly [french: string, english: string]>> = {
  open: ['Candidater', 'Apply'],
  'closing-soon': ['Candidater', 'Apply'],
  'last-day': ['Candidater', 'Apply'],
  rolling: ['Candidater', 'Apply'],
  results: ['Voir les résultats', 'See the results'],
};

describe('<sharers-call-banner>', () => {
  let clock: Clock | undefined;
  const restore = (): void => {
    clock?.restore();
    clock = undefined;
  };
  const at = (moment: string): void => {
    restore();
    clock = stopClock(moment);
  };
  afterEach(restore);

  for (const [state, item, moment] of STATES) {
    it(`says how a call stands that is ${state}, and what to do, in both languages and in each layout`, async () => {
      at(moment);
      for (const layout of LAYOUTS) {
        for (const [index, lang] of ['fr', 'en'].entries()) {
          const element = await banner({item, layout, lang});
          const box = part(element, 'call');
          expect([...box.part]).to.include.members(['call', 'item', layout, state]);
          expect(words(part(element, 'state'))).to.equal(SENTENCES[state][index]);
          const ways = [...parts(element, 'apply'), ...parts(element, 'results').filter((one) => one.localName === 'a')];
          expect(ways.map(words)).to.deep.equal(state in WAYS ? [WAYS[state]![index]] : []);
          const inLine = layout === 'banner' || layout === 'sticky';
          expect(parts(element, 'about')).to.have.length(inLine || /rolling|cancelled|unknown/.test(item) ? 0 : 1);
        }
      }
    });
  }

  it('says that a deadline was extended, and from when', async () => {
    at(OPEN);
    const french = await banner({item: 'communs-9', layout: 'card', lang: 'fr'});
    expect(words(part(french, 'extended'))).to.equal('Date limite prolongée (auparavant le 24 mars)');
    const english = await banner({item: 'communs-9', layout: 'full'});
    expect(words(part(english, 'extended'))).to.equal('Deadline extended (was 24 March)');
  });

  it('says all that is known of a call', async () => {
    at(OPEN);
    const element = await banner({item: 'communs-9', layout: 'full'});
    expect(words(part(element, 'edition'))).to.equal('9th call');
    expect(words(part(element, 'summary'))).to.equal('A year to have your project grow.');
    const facts = parts(element, 'fact').map((fact) => [words(part(fact, 'label')), ...parts(fact, 'value').map(words)]);
    expect(facts.filter(([label]) => label !== 'Stages')).to.deep.equal([
      ['Run by', 'ANACT, FING'],
      ['With', 'Groupe Chronos'],
      ['Funded by', 'PIA'],
      ['Objectives', 'Support initiatives', 'Connect them'],
      ['Themes', 'Commons'],
      ['Who can apply', 'Associations'],
      ['Where', 'All of France'],
      ['What selected projects receive', 'A year of coaching'],
      ['Funding', 'Up to €20,000, up to 80% of the cost'],
      ['In numbers', '15 places, 42 applicants, 10 experts'],
      ['Documents', 'Rules'],
      ['See also', 'Questions and answers'],
      ['Contact', 'Claire, appel@example.org'],
    ]);
  });

  it('has its stages as an ordered list in which the current one is marked', async () => {
    at('2027-06-15T12:00');
    const element = await banner({item: 'communs-9', layout: 'full'});
    const list = part(element, 'stages');
    expect([list.localName, list.getAttribute('aria-label')]).to.deep.equal(['ol', 'Stages']);
    const stages = [...list.children];
    expect(stages.map((stage) => [stage.localName, stage.getAttribute('aria-current'), stage.part[1]])).to.deep.equal([
      ['li', null, 'past'],
      ['li', null, 'past'],
      ['li', null, 'past'],
      ['li', 'step', 'now'],
      ['li', null, 'next'],
    ]);
    const said = stages.map((stage) =>
      ['stage-title', 'standing', 'date', 'moved', 'place', 'note'].map((name) => parts(stage, name).map(words)[0] ?? ''),
    );
    expect(said).to.deep.equal([
      ['Information session', 'Past', 'Wednesday 10 February 2027, 18:00–19:30', '', 'Online', 'Questions are welcome.'],
      ['Pre-application', 'Past', '1–15 March 2027', '', '', ''],
      ['Jury', 'Past', 'Monday 10 May 2027', 'New date (instead of Monday 3 May 2027)', '', ''],
      ['Workshop', 'Now', '14–15 June 2027', '', 'Superpublic, Paris', ''],
      ['Coaching', 'Next', '31 August', '', '', ''],
    ]);
  });

  it('shows the laureates with their organisations, and nothing for one that has none', async () => {
    const element = await banner({item: 'communs-8', layout: 'full', lang: 'fr'});
    expect(
      parts(element, 'laureate').map((one) => [words(part(one, 'laureate-title')), ...parts(one, 'organization').map(words)]),
    ).to.deep.equal([
      ['POC Studio', 'Thecamp'],
      ['Le Relais des Possibles', 'Association Brie’Nov'],
      ['Horizontality', 'CDRIC'],
      ['Le Carrefour des innovations sociales', 'Association fondatrice'],
      ['Plateformes en communs', 'La Coop des communs'],
      ['La CivicCoop', 'La Péniche'],
      ['Anthropotech'],
    ]);
    expect(part(element, 'laureates').getAttribute('aria-label')).to.equal('Lauréats');
  });

  for (const layout of LAYOUTS) {
    it(`is accessible as ${layout}`, async () => {
      for (const item of ['communs-9', 'communs-8']) {
        at(OPEN);
        const element = await banner({item, layout, dismissible: '', actions: 'calendar copy'});
        restore();
        for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
        await expect(element).to.be.accessible();
      }
    });
  }

  it('has the heading that the page asks for', async () => {
    expect(part(await banner(), 'title').localName).to.equal('h3');
    expect(part(await banner({'heading-level': '2'}), 'title').localName).to.equal('h2');
  });

  it('shows the call that matters most now, and another when that has changed', async () => {
    at(OPEN);
    const element = await banner();
    expect(title(element)).to.equal('Work and the commons');
    expect((element.items[0] as {id: string}).id).to.equal('communs-9');
    clock!.passTo('2027-04-01T00:00');
    await element.updateComplete;
    expect(title(element)).to.equal('rolling');
  });

  it('counts the days as they pass', async () => {
    at(OPEN);
    const element = await banner();
    clock!.passTo('2027-03-27T00:00');
    await element.updateComplete;
    expect(words(part(element, 'state'))).to.contain('4 days left');
  });

  it('closes soon by as many days as its author says', async () => {
    at('2027-03-10T12:00');
    expect([...part(await banner(), 'call').part]).to.include('open');
    expect([...part(await banner({'closing-soon-days': '30'}), 'call').part]).to.include('closing-soon');
    at(OPEN);
    expect([...part(await banner({'closing-soon-days': '0'}), 'call').part]).to.include('open');
    expect([...part(await banner({'closing-soon-days': 'soon'}), 'call').part]).to.include('closing-soon');
  });

  it('shows the call that its author names, by its id or by its page in any language', async () => {
    for (const item of ['communs-9', 'https://example.org/en/commons-9', 'https://example.org/fr/communs-9'])
      expect(title(await banner({item}))).to.equal('Work and the commons');
  });

  it('says that there is no call where the one that is named is not there', async () => {
    const element = await banner({item: 'communs-10'});
    expect(words(part(element, 'notice'))).to.equal('No calls for projects.');
    expect(parts(element, 'call')).to.have.length(0);
    expect(element.items).to.deep.equal([]);
    expect(element.shadowRoot!.querySelectorAll('slot[name=empty]')).to.have.length(1);
  });

  it('leads to the page in another language, where there is one', async () => {
    const french = await banner({item: 'communs-9', layout: 'card', lang: 'fr'});
    const link = part(french, 'version') as HTMLAnchorElement;
    expect([words(link), link.href, link.hreflang, link.lang]).to.deep.equal([
      'English version',
      'https://example.org/en/commons-9',
      'en',
      'en',
    ]);
    // What is in both languages at one address has no other page to lead to.
    expect(parts(await banner({item: 'communs-8', layout: 'card'}), 'version')).to.have.length(0);
  });

  it('tells the page’s script which call’s link is followed', async () => {
    const element = await banner({item: 'communs-9'});
    const followed: unknown[] = [];
    element.addEventListener('sharers-select', (event) => {
      followed.push((event.item as {id: string}).id);
      event.preventDefault();
    });
    part(element, 'link').click();
    expect(followed).to.deep.equal(['communs-9']);
  });

  it('shows what stands in the tag until the feed is there, and when it cannot be had', async () => {
    const feed = await serveFeed(404);
    const element = await fixture<CallBannerElement>(
      html`<sharers-call-banner lang="en" feed=${feed.url}><a href="/calls">Our calls</a></sharers-call-banner>`,
    );
    await waitUntil(() => words(element.shadowRoot!.querySelector('[role=status]')!));
    expect(words(part(element, 'failed'))).to.equal('The calls for projects could not be loaded.');
    expect(element.shadowRoot!.querySelector<HTMLSlotElement>('slot:not([name])')!.assignedElements()).to.have.length(1);
    await feed.answer(callFeed());
    part(element, 'retry').click();
    await waitUntil(() => parts(element, 'call').length > 0);
  });

  it('shows nothing and takes no space where its author wants such a call hidden', async () => {
    at('2027-03-10T12:00');
    const element = await banner({item: 'communs-8', 'hide-when': 'closed results'});
    expect(element.getBoundingClientRect().height).to.equal(0);
    expect(getComputedStyle(element).display).to.equal('none');
    expect([parts(element, 'call').length, element.items.length]).to.deep.equal([0, 0]);
    element.item = 'communs-9';
    await element.updateComplete;
    expect(getComputedStyle(element).display).to.equal('block');
    expect(title(element)).to.equal('Work and the commons');
  });

  it('shows the next call that is not to be hidden, and hides when there is none', async () => {
    at('2027-04-15T12:00');
    expect(title(await banner({'hide-when': 'rolling unknown'}))).to.equal('Commons, 8th call');
    const element = await banner({'hide-when': 'rolling unknown results closed cancelled'});
    expect(getComputedStyle(element).display).to.equal('none');
    const none = {version: 'sharers-feed/1', title: 'None', language: 'en', items: []};
    expect(words(part(await banner({'hide-when': 'closed'}, none), 'empty'))).to.equal('No calls for projects.');
    expect(getComputedStyle(await banner({'hide-when': 'empty'}, none)).display).to.equal('none');
  });
});

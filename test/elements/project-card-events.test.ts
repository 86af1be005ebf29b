import {expect} from '@open-wc/testing';
import type {ProjectCardElement} from '../../src/elements/project-card/project-card.js';
import {stopClock, type Clock} from '../support/clock.js';
import {listOf, part, parts, words} from '../support/event-list.js';
import {card, fact} from '../support/project-card.js';
import {bare, feedOf, library, meeting} from '../support/project-feed.js';

/** The feed of the demo, which says of its projects what is known of them. */
const network = (await (await fetch(new URL('../../demo/feeds/network.json', import.meta.url))).json()) as object;

/** What a card says of its project's next events, each by its title. */
const next = (element: ProjectCardElement): string[] =>
  fact(element, 'Next events')
    ?.split(' | ')
    .map((line) => line.replace(/,.*/, '')) ?? [];

describe('the next events of a card', () => {
  let clock: Clock;
  beforeEach(() => {
    clock = stopClock('2027-05-01T10:00Z');
  });
  afterEach(() => clock.restore());

  it('are told with when and where, and lead to their pages', async () => {
    const fair = meeting('Fair', {
      start: '2027-05-12T18:30',
      url: 'https://example.org/fair',
      location: {name: 'Quay', city: 'Lyon'},
    });
    const english = await card(feedOf(library, fair), {'time-zone': 'Europe/Paris'});
    expect(fact(english, 'Next events')).to.match(/^Fair, Wednesday 12 May 2027, 18:30( \(.*\))?, Quay, Lyon$/);
    const french = await card(feedOf(library, fair), {lang: 'fr'});
    expect(fact(french, 'Prochains événements')).to.match(/^Fair, mercredi 12 mai 2027 à 18 h 30( \(.*\))?, Quay, Lyon$/);
    const hrefs = parts(english, 'value-link').map((link) => (link as HTMLAnchorElement).href);
    expect(hrefs).to.include('https://example.org/fair');
  });

  it('are the soonest three that are not over, of this project alone', async () => {
    const feed = feedOf(
      bare,
      library,
      meeting('Fourth', {start: '2027-09'}),
      meeting('Second', {start: '2027-06-02'}),
      meeting('Over', {start: '2027-04-30'}),
      meeting('Elsewhere', {start: '2027-05-02', projects: ['bare']}),
      meeting('First', {start: '2027-05-01'}),
      meeting('Third', {start: '2027-06-03'}),
    );
    expect(next(await card(feed, {item: 'library'}))).to.deep.equal(['First', 'Second', 'Third']);
  });

  it('turn over as time passes', async () => {
    const element = await card(
      feedOf(library, meeting('First', {start: '2027-05-01'}), meeting('Second', {start: '2027-05-02', end: '2027-05-03'})),
    );
    expect(next(element)).to.deep.equal(['First', 'Second']);
    clock.passTo('2027-05-01T22:01Z');
    await element.updateComplete;
    expect(next(element)).to.deep.equal(['Second']);
    clock.passTo('2027-05-03T22:01Z');
    await element.updateComplete;
    expect(next(element)).to.deep.equal([]);
  });

  it('are not those that will not take place', async () => {
    const feed = feedOf(
      library,
      meeting('Cancelled', {start: '2027-05-02', status: 'cancelled'}),
      meeting('Held', {start: '2027-05-03'}),
    );
    expect(next(await card(feed))).to.deep.equal(['Held']);
  });

  it('say where one is still to be confirmed', async () => {
    const feed = feedOf(library, meeting('Maybe', {start: '2027-05-02', status: 'tentative'}));
    expect(fact(await card(feed), 'Next events')).to.match(/^Maybe, Sunday,? 2 May 2027, to be confirmed$/);
  });

  it('are told without a date where none is known, or none holds any more', async () => {
    const feed = feedOf(library, meeting('Anytime'), meeting('Later', {start: '2027-05-02', status: 'postponed'}));
    expect(fact(await card(feed), 'Next events')).to.match(/^Later, date to be confirmed \| Anytime, date to be confirmed$/i);
  });
});

describe('the way from a card to an event that the page shows too', () => {
  const items = [library, meeting('Fair', {url: 'https://example.org/fair'}), meeting('School')];

  it('stands beside the event, says of which it is, and leads to it', async () => {
    const list = await listOf(items);
    const element = await card(feedOf(...items));
    const [way, ...others] = parts(element, 'way');
    expect([words(way!), way!.getAttribute('aria-label'), others.length]).to.deep.equal([
      'See on this page',
      'See on this page: Fair',
      1,
    ]);
    way!.click();
    expect(list.shadowRoot!.activeElement).to.equal(parts(list, 'item')[0]);
    await expect(element).to.be.accessible();
  });

  it('is none while no other element shows the event', async () => {
    const element = await card(feedOf(...items));
    expect(parts(element, 'way')).to.have.length(0);
    const list = await listOf(items);
    await element.updateComplete;
    expect(parts(element, 'way')).to.have.length(2);
    list.remove();
    await element.updateComplete;
    expect(parts(element, 'way')).to.have.length(0);
  });
});

describe('a card of the network’s projects', () => {
  const said = async (item: string) => {
    const element = await card(network, {item, lang: 'fr'});
    return {element, words: words(part(element, 'item'))};
  };

  it('says by whom POC Studio is led and in what call it was chosen', async () => {
    const {element} = await said('poc-studio');
    expect(words(part(element, 'lead'))).to.equal('Porté par Thecamp');
    expect(fact(element, 'Lauréat de l’appel')).to.equal(
      'Transformateur Numérique, 8e appel : « Travail et communs, travail en commun »',
    );
  });

  it('names no organisation of Anthropotech, and claims nothing else', async () => {
    const {element} = await said('anthropotech');
    expect(['lead', 'status', 'maturity', 'charter', 'joining'].flatMap((name) => parts(element, name))).to.have.length(0);
    expect(parts(element, 'fact').map((line) => words(part(line, 'label')))).to.deep.equal(['Lauréat de l’appel']);
  });

  it('says who leads the observatory, in what spirit, who pays for it and how its members join', async () => {
    const {element} = await said('digital-platform-observatory');
    expect(words(part(element, 'lead'))).to.equal('Porté par Confédération européenne des syndicats (CES), IRES, ASTREES');
    expect(words(part(element, 'charter'))).to.match(/#CodeSocial$/);
    expect(fact(element, 'Financement')).to.equal('Commission européenne');
    expect(fact(element, 'Pour participer')).to.match(/^Ouvert aux membres du réseau, aux conditions propres au projet\./);
    expect(parts(element, 'join')).to.have.length(0);
  });

  it('says that the Transformateur is supported by the PIA', async () => {
    const {element} = await said('transformateur-numerique');
    expect(words(part(element, 'lead'))).to.equal('Porté par ANACT, FING');
    expect(fact(element, 'Soutenu par')).to.equal('Programme d’Investissements d’Avenir (PIA)');
  });

  it('says how a project stands where that is known, and invites nobody to one that is over', async () => {
    const over = await said('worker-representation');
    expect(words(part(over.element, 'status'))).to.equal('Terminé');
    expect(over.words).not.to.match(/participer|Ouvert/);
    for (const item of ['digital-platform-observatory', 'secoia-deal', 'transformateur-numerique', 'poc-studio'])
      expect(parts((await said(item)).element, 'status')).to.have.length(0);
  });
});

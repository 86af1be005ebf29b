import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ProjectCardElement} from '../../src/elements/project-card/project-card.js';
import {evenly} from '../support/dates.js';
import {part, parts, titles, words as spaced} from '../support/event-list.js';
import {card, facts} from '../support/project-card.js';
import {bare, feedOf, library, meeting, quay} from '../support/project-feed.js';
import {serveFeed} from '../support/serve-feed.js';
import {waitUntil} from '../support/wait-until.js';

const LAYOUTS = ['card', 'row', 'compact'] as const;

const words = (element: Element): string => evenly(spaced(element));

const links = (element: Element): string[] => [...element.shadowRoot!.querySelectorAll('a')].map((link) => link.href);

describe('<sharers-project-card>', () => {
  it('says in English all that its feed says of a project', async () => {
    const element = await card(feedOf(library, quay));
    expect(['title', 'status', 'maturity', 'summary', 'lead', 'joining'].map((name) => words(part(element, name)))).to.deep.equal(
      [
        'Tool library',
        'Under way',
        'Experiment',
        'Neighbours share their tools.',
        'Led by Menders',
        'Open to new members Join the project',
      ],
    );
    expect(words(part(element, 'charter'))).to.match(/#CodeSocial$/);
    expect(facts(element)).to.have.members([
      'Funded by: City',
      'With: Lighthouse',
      'People: M. Bench, coordination, Menders | G. Vice',
      'Members: 12,000',
      'To join: Lend one tool.',
      'Held in common: A stock of tools | Repair sheets',
      'Licence: CC BY-SA 4.0',
      'Funding: Fund of the quay, grant no. PI-7',
      'Period: since September 2019',
      'Where: Two islands',
      'See also: Source code',
      'Chosen in the call: Commons of the quay',
    ]);
  });

  it('and in French', async () => {
    const element = await card(feedOf(library, quay), {lang: 'fr'});
    expect(['title', 'status', 'maturity', 'summary', 'lead', 'joining'].map((name) => words(part(element, name)))).to.deep.equal(
      [
        'Bibliothèque d’outils',
        'En cours',
        'Expérimentation',
        'Des voisins partagent leurs outils.',
        'Porté par Menders',
        'Ouvert à de nouveaux membres Rejoindre le projet',
      ],
    );
    expect(facts(element)).to.have.members([
      'Financé par: City',
      'Avec: Lighthouse',
      'Personnes: M. Bench, coordination, Menders | G. Vice',
      'Membres: 12 000',
      'Pour participer: Prêter un outil.',
      'Mis en commun: Un parc d’outils | Des fiches de réparation',
      'Licence: CC BY-SA 4.0',
      'Financement: Fund of the quay, convention n° PI-7',
      'Période: depuis septembre 2019',
      'Territoire: Deux îles',
      'Voir aussi: Code source',
      'Lauréat de l’appel: Commons of the quay',
    ]);
  });

  it('leads to the page, to who leads, to join, to the charter, to who pays, to more and to the call', async () => {
    const element = await card(feedOf(library, quay));
    expect(links(element)).to.include.members(
      ['library', 'menders', 'join', 'charter', 'fund', 'code', 'call'].map((page) => `https://example.org/${page}`),
    );
  });

  for (const lang of ['en', 'fr']) {
    it(`says nothing of a project of which nothing is known but its title: ${lang}`, async () => {
      const element = await card(feedOf(bare), {lang});
      expect(words(part(element, 'item'))).to.equal('Bare');
      expect(parts(element, 'details')).to.have.length(0);
    });
  }

  for (const layout of LAYOUTS) {
    it(`is accessible as a ${layout}, closed and opened`, async () => {
      const element = await card(feedOf(library, quay), {layout});
      await expect(element).to.be.accessible();
      parts(element, 'details')[0]?.setAttribute('open', '');
      await expect(element).to.be.accessible();
    });
  }

  it('is a card unless it is to be a row or compact', async () => {
    const boxes = await Promise.all(
      [{}, {layout: 'card'}, {layout: 'junk'}, {layout: 'row'}, {layout: 'compact'}].map((attributes) =>
        card(feedOf(library), attributes),
      ),
    );
    const looks = boxes.map((element) => {
      const {borderTopWidth} = getComputedStyle(part(element, 'item'));
      return [borderTopWidth, getComputedStyle(part(element, 'summary')).display === 'none'];
    });
    expect(looks).to.deep.equal([
      ['1px', false],
      ['1px', false],
      ['1px', false],
      ['0px', false],
      ['0px', true],
    ]);
  });
});

describe('a card where there is little room', () => {
  const long = {
    ...library,
    title: 'Genossenschaftswerkzeugverleihrückgabeerinnerungsversammlungen '.repeat(5).slice(0, 300),
    image: {url: new URL('/demo/pictures/benches.svg', location.href).href, alt: 'Benches', width: 600, height: 400},
  };

  for (const layout of LAYOUTS) {
    for (const dir of ['ltr', 'rtl']) {
      it(`holds a title of 300 characters in 320 pixels: ${layout}, ${dir}`, async () => {
        const element = await card(feedOf(long, quay), {layout, dir, images: 'on', style: 'inline-size: 320px'});
        parts(element, 'details')[0]?.setAttribute('open', '');
        expect(part(element, 'base').scrollWidth).to.be.at.most(320);
      });
    }
  }

  it('shows a picture of the feed’s own server alone, unless its author says otherwise', async () => {
    const elsewhere = {...library, image: {url: 'https://example.org/picture.svg', alt: 'A picture'}};
    const shown = async (project: object, images?: string) =>
      parts(await card(feedOf(project), images === undefined ? {} : {images}), 'image').length;
    expect([await shown(long), await shown(elsewhere), await shown(elsewhere, 'on'), await shown(long, 'off')]).to.deep.equal([
      1, 0, 1, 0,
    ]);
    expect(part(await card(feedOf(long)), 'image').getAttribute('alt')).to.equal('Benches');
  });
});

describe('the project of a card', () => {
  const feed = feedOf(bare, {...bare, id: 'second', title: 'Second', featured: true}, library);

  it('is the first that its publisher features, else the first', async () => {
    expect(titles(await card(feed))).to.deep.equal(['Second']);
    expect(titles(await card(feedOf(bare, library)))).to.deep.equal(['Bare']);
  });

  for (const [what, item] of [
    ['its id', 'library'],
    ['its id among spaces', ' library '],
    ['the address of its page', 'https://example.org/library'],
    ['that in another language', 'https://example.org/fr/bibliotheque'],
  ] as const) {
    it(`is found by ${what}`, async () => {
      expect(titles(await card(feed, {item}))).to.deep.equal(['Tool library']);
    });
  }

  for (const [lang, sentence] of [
    ['en', 'No projects.'],
    ['fr', 'Aucun projet.'],
  ] as const) {
    it(`is none where none is called so, which is said: ${lang}`, async () => {
      const element = await card(feed, {item: 'unknown', lang});
      expect([words(part(element, 'empty')), element.items, titles(element)]).to.deep.equal([sentence, [], []]);
      await expect(element).to.be.accessible();
    });
  }

  it('is another when another is asked for, with its own details closed', async () => {
    const other = {...library, id: 'other', title: 'Other', url: 'https://example.org/other', translations: undefined};
    const element = await card(feedOf(library, other), {item: 'library'});
    const details = part(element, 'details') as HTMLDetailsElement;
    details.open = true;
    element.item = 'other';
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Other']);
    expect((part(element, 'details') as HTMLDetailsElement).open).to.equal(false);
  });

  it('stays open when its feed comes anew', async () => {
    const element = await card(feedOf(library));
    (part(element, 'details') as HTMLDetailsElement).open = true;
    element.data = feedOf({...library, member_count: 13});
    await element.updateComplete;
    expect((part(element, 'details') as HTMLDetailsElement).open).to.equal(true);
    expect(facts(element)).to.include('Members: 13');
  });

  it('can be given alone, without a feed around it', async () => {
    const element = await card(library);
    expect([titles(element), parts(element, 'source').length]).to.deep.equal([['Tool library'], 0]);
    expect(element.items[0]).to.equal(library);
    element.data = {...library, title: 'Another'};
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Another']);
  });

  it('has the call and the events of its own feed, beside others of the same ids', async () => {
    const address = 'https://example.org/meeting';
    const feeds = [
      await serveFeed({title: 'A', items: [bare, {...quay, title: 'Call of A'}, meeting('Of A', {url: address})]}),
      await serveFeed({title: 'B', items: [library, quay, meeting('Of B', {same_as: [address]})]}),
    ];
    const element = document.createElement('sharers-project-card');
    Object.assign(element, {feed: feeds.map(({url}) => url).join(' '), item: 'library', lang: 'en'});
    const page = await fixture<HTMLElement>(html`<main></main>`);
    page.append(element);
    await waitUntil(() => titles(element).length > 0);
    expect(facts(element)).to.include('Chosen in the call: Commons of the quay');
    expect(facts(element)[0]).to.match(/^Next events: Of B, /);
  });
});

describe('what a visitor does with a card', () => {
  const opened = (element: ProjectCardElement): boolean => (part(element, 'details') as HTMLDetailsElement).open;

  it('is to open the rest by the keyboard, with a button that says of what', async () => {
    const element = await card(feedOf(library));
    const button = part(element, 'disclosure');
    expect(button.getAttribute('aria-label')).to.equal('More: Tool library');
    button.focus();
    await sendKeys({press: 'Enter'});
    expect(opened(element)).to.equal(true);
    await sendKeys({press: ' '});
    expect(opened(element)).to.equal(false);
  });

  it('is to follow its link, which the page may take over', async () => {
    const element = await card(feedOf({...library, url: '#library', translations: undefined}));
    const home = location.href;
    const told: unknown[] = [];
    element.addEventListener('sharers-select', (event) => {
      told.push(event.item);
      event.preventDefault();
    });
    part(element, 'link').click();
    expect([told, location.href]).to.deep.equal([[...element.items], home]);
    expect(element.items.map(({id}) => id)).to.deep.equal(['library']);
  });

  it('is to join, by a link that says what', async () => {
    const join = part(await card(feedOf(library)), 'join');
    expect([join.localName, join.getAttribute('aria-label')]).to.deep.equal(['a', 'Join the project: Tool library']);
    expect(join.getBoundingClientRect().height).to.be.at.least(24);
  });

  it('is to go to its page in another language', async () => {
    const [version, ...others] = parts(await card(feedOf(library)), 'version') as HTMLAnchorElement[];
    expect(others).to.have.length(0);
    expect([words(version!), version!.href, version!.hreflang, version!.lang]).to.deep.equal([
      'Version française',
      'https://example.org/fr/bibliotheque',
      'fr',
      'fr',
    ]);
  });
});

describe('a card whose feed fails', () => {
  it('leaves what stands in the tag, and says so', async () => {
    const feed = await serveFeed(404);
    const element = await fixture<ProjectCardElement>(
      html`<sharers-project-card lang="en" feed=${feed.url}><a href="#library">Tool library</a></sharers-project-card>`,
    );
    await waitUntil(() => words(part(element, 'failed')));
    expect(words(part(element, 'failed'))).to.equal('The projects could not be loaded.');
    const [fallback] = element.shadowRoot!.querySelector<HTMLSlotElement>('slot:not([name])')!.assignedElements();
    expect(words(fallback!)).to.equal('Tool library');
    await expect(element).to.be.accessible();
  });
});

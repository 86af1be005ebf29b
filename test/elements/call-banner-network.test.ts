import {expect} from '@open-wc/testing';
import {banner} from '../support/call-banner.js';
import {part, parts, words} from '../support/event-list.js';

/** The feed of the demo, which says of its calls what is known of them. */
const network = (await (await fetch(new URL('../../demo/feeds/network.json', import.meta.url))).json()) as object;

describe('the eighth call of the Transformateur Numérique', () => {
  const eighth = () => banner({item: 'transformateur-numerique-8', layout: 'full', lang: 'fr'}, network);

  it('shows its stages as far as they are known, and says of none when it is or was', async () => {
    const element = await eighth();
    expect(parts(element, 'stage').map(words)).to.deep.equal([
      'Atelier de deux jours du 14 au 15 juin Superpublic, Paris',
      'Coaching des Possibles 31 août',
      'Accélérateur des Possibles Avec les sept projets retenus.',
    ]);
    expect([parts(element, 'action').length, element.shadowRoot!.querySelectorAll('[aria-current]').length]).to.deep.equal([
      0, 0,
    ]);
  });

  it('shows its seven laureates and their organisations, of which one is not named', async () => {
    const element = await eighth();
    expect(parts(element, 'laureate').map(words)).to.deep.equal([
      'POC Studio Thecamp',
      'Le Relais des Possibles Association Brie’Nov',
      'Horizontality Centre de documentation et de recherche en intelligence collective (CDRIC)',
      'Le Carrefour des innovations sociales Association fondatrice du Carrefour des innovations sociales',
      'Plateformes en communs La Coop des communs',
      'La CivicCoop La Péniche',
      'Anthropotech',
    ]);
  });

  it('says who runs it, with whom and who pays, and claims no year, no deadline and no way to apply', async () => {
    const element = await eighth();
    expect(words(part(element, 'state'))).to.equal('Résultats publiés');
    const facts = parts(element, 'fact').map((fact) => [part(fact, 'label'), part(fact, 'value')].map(words).join(' '));
    expect(facts.slice(0, 3)).to.deep.equal([
      'Organisé par ANACT, FING',
      'Avec Groupe Chronos, Sharers & Workers',
      'Financé par Programme d’Investissements d’Avenir (PIA)',
    ]);
    expect(words(part(element, 'call'))).not.to.match(/20\d\d|confirmer|limite|inclus/);
    expect(parts(element, 'apply')).to.have.length(0);
  });
});

describe('a call that is two items of a feed', () => {
  const bilingual = (lang: string, item?: string) => banner({lang, layout: 'card', ...(item && {item})}, network);

  it('shows once, in the reader’s language, with the other to open', async () => {
    const french = await bilingual('fr');
    expect(parts(french, 'title').map((title) => words(title).slice(0, 33))).to.deep.equal(['Appel à manifestation d’intérêt :']);
    const [version] = parts(french, 'version');
    expect([words(part(version!, 'disclosure')), version!.lang]).to.deep.equal(['English version', 'en']);
    expect(words(part(version!, 'version-title'))).to.match(/^Call for expressions of interest/);
    const english = await bilingual('en');
    expect(words(part(english, 'title'))).to.match(/^Call for expressions of interest/);
    expect(words(part(english, 'disclosure'))).to.equal('Version française');
  });

  it('is found by the id of either', async () => {
    for (const item of ['call-platform-workers', 'appel-travailleurs-des-plateformes'])
      expect(words(part(await bilingual('fr', item), 'title'))).to.match(/^Appel à manifestation d’intérêt/);
  });
});

import {describe, expect, it} from 'vitest';
import {projectWordsIn} from '../../src/locales/project-words.js';
import {callsOf} from '../../src/model/read/call.js';
import {projectsOf} from '../../src/model/read/project.js';
import {plain, type Phrase} from '../../src/view/phrase.js';
import {projectView} from '../../src/view/project.js';
import {reading} from '../support/reading.js';

const view = (fields: object, tag = 'fr', others: object[] = []) => {
  const feed = reading([{type: 'project', id: 'p', title: 'P', ...fields}, ...others]).feed!;
  const setting = {words: projectWordsIn(tag), now: Date.UTC(2027, 0, 1), readerZone: 'Europe/Paris'};
  return projectView(projectsOf(feed)[0]!, callsOf(feed)[0], setting);
};
const said = (phrase: Phrase) => plain(phrase).replace(/\s/g, ' ');

/** What else there is to know of a project, as "label: value | value". */
const facts = (fields: object, tag?: string) =>
  view(fields, tag).facts.map(({label, values}) => `${said(label)}: ${values.map(said).join(' | ')}`);

describe('what is said of a project', () => {
  it('is nothing of what the feed does not say', () => {
    const {title, ...rest} = view({});
    expect(title).toEqual({text: 'P', language: 'fr', href: undefined});
    expect(Object.values(rest).flat()).toEqual([]);
  });

  it.each([
    ['idea', 'Idée', 'Idea'],
    ['active', 'En cours', 'Under way'],
    ['paused', 'En pause', 'Paused'],
    ['completed', 'Terminé', 'Completed'],
    ['en sommeil', 'en sommeil', 'en sommeil'],
  ])('is how it stands: %s', (status, french, english) => {
    expect(said(view({status}).status)).toBe(french);
    expect(said(view({status}, 'en').status)).toBe(english);
    expect(view({status}).traits).toEqual(status === 'en sommeil' ? [] : [status]);
  });

  it('is how far it has come, in words of the format or in its own', () => {
    expect(said(view({maturity: 'proof-of-concept'}).maturity)).toBe('Preuve de concept');
    expect(view({maturity: {en: 'Second prototype'}}).maturity).toEqual([
      {text: 'Second prototype', language: 'en', href: undefined},
    ]);
  });

  const organizations = [
    {name: 'PIA', role: 'funder', url: 'https://pia.example/'},
    {name: 'ANACT', role: 'lead'},
    {name: 'FING', role: 'lead'},
    {name: 'Chronos', role: 'conseil'},
    {name: 'Sans rôle'},
  ];

  it('names those who lead, and among the rest the others by what they do', () => {
    expect(said(view({organizations}).lead)).toBe('Porté par ANACT, FING');
    expect(facts({organizations})).toEqual(['Financé par: PIA', 'conseil: Chronos', 'Avec aussi: Sans rôle']);
    expect(view({organizations}).facts[0]!.values[0]![0]!.href).toBe('https://pia.example/');
  });

  it('has nobody lead of whom the feed does not say it', () => {
    const others = organizations.filter(({role}) => role !== 'lead');
    expect(view({organizations: others}).lead).toEqual([]);
    expect(facts({organizations: others})).toHaveLength(3);
  });

  it('names people with what they do and for whom', () => {
    expect(facts({people: [{name: 'A. B.', role: 'juriste', organization: 'La MYNE'}]})).toEqual([
      'Personnes: A. B., juriste, La MYNE',
    ]);
  });

  it('is how to join, and no way to where nobody is let in', () => {
    const joining = {open: true, conditions: 'Être trois.', url: '/join'};
    expect([view({joining}).joining, view({joining}).join].map(said)).toEqual([
      'Ouvert à de nouveaux membres',
      'Rejoindre le projet',
    ]);
    expect(facts({joining})).toEqual(['Pour participer: Être trois.']);
    expect(said(view({joining: {...joining, open: false}}).joining)).toBe('N’accueille pas de nouveaux membres pour le moment');
    expect(view({joining: {...joining, open: false}}).join).toEqual([]);
    expect(said(view({joining: {url: '/join'}}, 'en').join)).toBe('Join the project');
  });

  it('invites nobody to a project that is over', () => {
    const over = view({status: 'completed', joining: {open: true, url: '/join'}});
    expect([over.joining, over.join]).toEqual([[], []]);
  });

  it('is what it holds in common, under what licence and charter, and who pays', () => {
    const all = {
      charter: {name: '#CodeSocial', url: '/charte'},
      commons: ['Lieux', 'Outils'],
      license: 'Licence libre',
      funding: [{name: 'Europe', identifier: '101'}, {name: 'Région'}],
      member_count: 12000,
      territory: 'Europe',
    };
    expect(view(all).charter).toEqual([{text: '#CodeSocial', language: 'fr', href: 'https://feeds.example/charte'}]);
    expect(facts(all)).toEqual([
      'Membres: 12 000',
      'Mis en commun: Lieux | Outils',
      'Licence: Licence libre',
      'Financement: Europe, convention n° 101 | Région',
      'Territoire: Europe',
    ]);
  });

  it.each([
    ['from when to when', {start: '2021', end: '2023-01'}, 'de 2021 à janvier 2023', '2021 – January 2023'],
    ['since when, as long as it goes on', {start: '2021'}, 'depuis 2021', 'since 2021'],
    ['since which day', {start: '2021-03-04'}, 'depuis le jeudi 4 mars 2021', 'since Thursday 4 March 2021'],
    ['when, of what is over', {start: '2021', status: 'completed'}, '2021', '2021'],
    ['when, of what is to come', {start: '2031'}, '2031', '2031'],
  ])('is its time as far as it is known: %s', (_, fields, french, english) => {
    expect(facts(fields)).toEqual([`Période: ${french}`]);
    expect(facts(fields, 'en').map((line) => line.replace(/day,/, 'day'))).toEqual([`Period: ${english}`]);
  });

  it('is the call it was chosen in', () => {
    const call = {type: 'call', id: 'c8', title: '8e appel', url: '/c8'};
    expect(view({}, 'fr', [call]).chosenIn).toEqual([{text: '8e appel', language: 'fr', href: 'https://feeds.example/c8'}]);
  });

  it('has no link without words', () => {
    const links = [
      {url: '/a', label: 'Article'},
      {url: '/b', kind: 'slides'},
      {url: 'https://c.example/x'},
      {url: '/d', kind: 'constructor'},
    ];
    expect(view({links}).facts[0]!.values.map(([link]) => [link!.text, link!.href])).toEqual([
      ['Article', 'https://feeds.example/a'],
      ['Présentation', 'https://feeds.example/b'],
      ['c.example', 'https://c.example/x'],
      ['feeds.example', 'https://feeds.example/d'],
    ]);
  });

  it('leads to the page in the reader’s language', () => {
    const pages = {url: '/fr', translations: [{language: 'en', url: '/en'}]};
    expect(view(pages, 'en-US').title.href).toBe('https://feeds.example/en');
    expect(view(pages, 'de').title.href).toBe('https://feeds.example/fr');
  });
});

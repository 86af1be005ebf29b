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
  return projectView(projectsOf(feed)[0]!, callsOf(feed), setting);
};
const said = (phrase: Phrase) => plain(phrase).replace(/\s/g, ' ');

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

  it('names those who lead first, then the others by what they do', () => {
    const {organizations} = view({
      organizations: [
        {name: 'PIA', role: 'funder', url: 'https://pia.example/'},
        {name: 'ANACT', role: 'lead'},
        {name: 'FING', role: 'lead'},
        {name: 'Chronos', role: 'conseil'},
        {name: 'Sans rôle'},
      ],
    });
    expect(organizations.map(({role, names}) => [plain(role), names.map(plain)])).toEqual([
      ['Porté par', ['ANACT', 'FING']],
      ['Financé par', ['PIA']],
      ['conseil', ['Chronos']],
      ['', ['Sans rôle']],
    ]);
    expect(organizations[1]!.names[0]![0]!.href).toBe('https://pia.example/');
  });

  it('names people with what they do and for whom', () => {
    const {people} = view({people: [{name: 'A. B.', role: 'juriste', organization: 'La MYNE'}]});
    expect(people.map(plain)).toEqual(['A. B., juriste, La MYNE']);
  });

  it('is how to join, and no way to where nobody is let in', () => {
    const joining = {open: true, conditions: 'Être trois.', url: '/join'};
    expect([view({joining}).joining, view({joining}).conditions, view({joining}).join].map(said)).toEqual([
      'Ouvert à de nouveaux membres',
      'Être trois.',
      'Rejoindre le projet',
    ]);
    expect(said(view({joining: {...joining, open: false}}).joining)).toBe('N’accueille pas de nouveaux membres pour le moment');
    expect(view({joining: {...joining, open: false}}).join).toEqual([]);
    expect(said(view({joining: {url: '/join'}}, 'en').join)).toBe('Join the project');
  });

  it('is what it holds in common, under what licence and charter, and who pays', () => {
    const all = view({
      charter: {name: '#CodeSocial', url: '/charte'},
      commons: ['Lieux', 'Outils'],
      license: 'Licence libre',
      funding: [{name: 'Europe', identifier: '101'}, {name: 'Région'}],
      member_count: 1,
      territory: 'Europe',
    });
    expect(said(all.charter)).toBe('Charte : #CodeSocial');
    expect(all.charter[1]!.href).toBe('https://feeds.example/charte');
    expect(all.commons.map(said)).toEqual(['Lieux', 'Outils']);
    expect(said(all.license)).toBe('Licence : Licence libre');
    expect(all.funding.map(said)).toEqual(['Europe, convention n° 101', 'Région']);
    expect(said(all.members)).toBe('1 membre');
    expect(said(view({member_count: 12}, 'en').members)).toBe('12 members');
    expect(said(all.territory)).toBe('Territoire : Europe');
  });

  it('is its time as far as it is known', () => {
    expect(said(view({start: '2021', end: '2023-01'}).period)).toBe('de 2021 à janvier 2023');
    expect(said(view({start: '2021'}, 'en').period)).toBe('2021');
  });

  it('is the call it was chosen in, when that is in the feed', () => {
    const call = {type: 'call', id: 'c8', title: '8e appel', url: '/c8'};
    expect(said(view({call: 'c8'}, 'fr', [call]).chosenIn)).toBe('Lauréat de l’appel : 8e appel');
    expect(view({call: 'c8'}, 'fr', [call]).chosenIn[1]!.href).toBe('https://feeds.example/c8');
    expect(view({call: 'c9'}, 'fr', [call]).chosenIn).toEqual([]);
    expect(view({}, 'fr', [call]).chosenIn).toEqual([]);
  });

  it('has no link without words', () => {
    const links = [
      {url: '/a', label: 'Article'},
      {url: '/b', kind: 'slides'},
      {url: 'https://c.example/x'},
      {url: '/d', kind: 'constructor'},
    ];
    expect(view({links}).links.map(({text, href}) => [text, href])).toEqual([
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

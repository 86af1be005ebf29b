import {describe, expect, it} from 'vitest';
import {callWordsIn} from '../../src/locales/call-words.js';
import {callsOf} from '../../src/model/read/call.js';
import {callView, type CallView} from '../../src/view/call.js';
import {plain, type Phrase} from '../../src/view/phrase.js';
import {reading} from '../support/reading.js';

const view = (fields: object, now: string, tag = 'fr', readerZone = 'Europe/Paris') =>
  callView(callsOf(reading([{type: 'call', id: 'c', title: 'C', ...fields}]).feed!)[0]!, {
    words: callWordsIn(tag),
    now: +new Date(now),
    readerZone,
  });
/** The words with plain spaces. A comma after the weekday is the engine's taste. */
const said = (phrase: Phrase) =>
  plain(phrase)
    .replace(/\s/g, ' ')
    .replace(/([A-Z]\w+day), (\d)/, '$1 $2');
const state = (fields: object, now: string, tag?: string, readerZone?: string) =>
  said(view(fields, now, tag, readerZone).stateWords);

/** The values under a label of what there is to know of a call. */
const about = ({agents, facts}: CallView, label: string): readonly Phrase[] =>
  [...agents, ...facts].find((fact) => said(fact.label) === label)?.values ?? [];
const saidAbout = (fields: object, label: string, tag?: string): string[] => about(view(fields, MARCH, tag), label).map(said);

const MARCH = '2027-03-10T12:00+01:00';

describe('how a call stands, in words', () => {
  it.each<[string, object, string, string, string]>([
    [
      'a day',
      {deadline: '2027-03-31'},
      MARCH,
      'Ouvert jusqu’au 31 mars inclus, encore 21 jours',
      'Open until 31 March inclusive, 21 days left',
    ],
    [
      'a day, the day before',
      {deadline: '2027-03-31'},
      '2027-03-30T23:59+02:00',
      'Ouvert jusqu’au 31 mars inclus, encore 1 jour',
      'Open until 31 March inclusive, 1 day left',
    ],
    [
      'a day, on it',
      {deadline: '2027-03-31'},
      '2027-03-31T23:59+02:00',
      'Ouvert jusqu’au 31 mars inclus, dernier jour',
      'Open until 31 March inclusive, last day',
    ],
    [
      'a first of the month',
      {deadline: '2027-04-01'},
      MARCH,
      'Ouvert jusqu’au 1er avril inclus, encore 22 jours',
      'Open until 1 April inclusive, 22 days left',
    ],
    [
      'an hour',
      {deadline: '2027-03-31T17:00'},
      MARCH,
      'Ouvert jusqu’au 31 mars à 17 h, encore 21 jours',
      'Open until 31 March, 17:00, 21 days left',
    ],
    [
      'midnight',
      {deadline: '2027-07-08T00:00'},
      '2027-07-07T12:00+02:00',
      'Ouvert jusqu’au 7 juillet à minuit, en fin de journée, dernier jour',
      'Open until 7 July, midnight at the end of the day, last day',
    ],
    [
      'midnight written in UTC',
      {deadline: '2027-07-07T22:00Z'},
      '2027-07-01T12:00+02:00',
      'Ouvert jusqu’au 7 juillet à minuit, en fin de journée, encore 6 jours',
      'Open until 7 July, midnight at the end of the day, 6 days left',
    ],
    ['a day that is over', {deadline: '2027-03-01'}, MARCH, 'Clos depuis le 1er mars', 'Closed since 1 March'],
    ['an opening to come', {opens: '2027-04-01', deadline: '2027-05-01'}, MARCH, 'Ouvre le 1er avril', 'Opens 1 April'],
    ['no deadline', {opens: '2027-01-01'}, MARCH, 'Ouvert, sans date limite annoncée', 'Open, no deadline given'],
    ['a day without a year', {deadline: '--10-17'}, MARCH, 'Date limite : 17 octobre', 'Deadline: 17 October'],
    ['nothing', {}, MARCH, 'Dates à confirmer', 'Dates to be confirmed'],
    ['at any time', {rolling: true}, MARCH, 'Ouvert en permanence', 'Open at any time'],
    ['cancelled', {status: 'cancelled', deadline: '2027-03-31'}, MARCH, 'Annulé', 'Cancelled'],
    ['a word of the publisher’s own', {status: 'reporté sine die'}, MARCH, 'reporté sine die', 'reporté sine die'],
    ['over', {expired: true}, MARCH, 'Clos', 'Closed'],
    [
      'results',
      {deadline: '2027-01-31', results: {selected: [{title: 'POC Studio'}]}},
      MARCH,
      'Résultats publiés',
      'Results are out',
    ],
  ])('%s', (_, fields, now, french, english) => {
    expect(state(fields, now)).toBe(french);
    expect(state(fields, now, 'en')).toBe(english);
  });

  it.each<[object, string, string]>([
    [{deadline: '2027-04'}, 'Ouvert jusqu’en avril 2027', 'Open until April 2027'],
    [{deadline: '2027'}, 'Ouvert jusqu’en 2027', 'Open until 2027'],
    [{opens: '2027-04', deadline: '2027-05-01'}, 'Ouvre en avril 2027', 'Opens in April 2027'],
    [{deadline: '2027-02'}, 'Clos depuis février 2027', 'Closed since February 2027'],
  ])('is no day where none is known: %j', (fields, french, english) => {
    expect(state(fields, MARCH)).toBe(french);
    expect(state(fields, MARCH, 'en')).toBe(english);
    expect(state(fields, MARCH, 'en', 'Asia/Tokyo')).toBe(english);
  });

  it('counts the days left where they are few enough to mean something', () => {
    expect(state({deadline: '2027-06-17'}, MARCH)).toBe('Ouvert jusqu’au 17 juin inclus, encore 99 jours');
    expect(state({deadline: '2027-06-18'}, MARCH)).toBe('Ouvert jusqu’au 18 juin inclus');
  });

  it('names the day with its weekday and its year where that is another', () => {
    expect(state({deadline: '2028-03-31'}, MARCH)).toBe('Ouvert jusqu’au vendredi 31 mars 2028 inclus');
    expect(state({deadline: '2026-03-31'}, MARCH, 'en')).toBe('Closed since Tuesday 31 March 2026');
    const eve = '2027-12-31T23:30Z';
    expect(state({deadline: '2028-01-01'}, eve)).toBe('Ouvert jusqu’au 1er janvier inclus, dernier jour');
    expect(state({deadline: '2028-01-01', timezone: 'America/New_York'}, eve, 'en', 'America/New_York')).toBe(
      'Open until Saturday 1 January 2028 inclusive, 1 day left',
    );
  });

  it('is under review while its jury or its results are still to come', () => {
    const over = {deadline: '2027-03-01'};
    expect(state({...over, results: {date: '2027-06-01'}}, MARCH)).toBe('Clos depuis le 1er mars, candidatures à l’étude');
    expect(state({...over, stages: [{kind: 'jury', start: '2027-05-01'}]}, MARCH, 'en')).toBe(
      'Closed since 1 March, applications under review',
    );
  });

  it('is closed, and since no day that is still to come, when its jury has met before a day without a year', () => {
    expect(state({deadline: '--12-31', stages: [{kind: 'jury', start: '2027-03-01'}]}, MARCH)).toBe('Clos');
  });

  it('is not open before its hour has come everywhere, when nobody says where that is', () => {
    const floating = {timezone: undefined, opens: '2027-04-01T09:00', deadline: '2027-05-01T17:00'};
    const feed = reading([{type: 'call', id: 'c', title: 'C', ...floating}], {timezone: undefined}).feed!;
    const at = (now: string) =>
      callView(callsOf(feed)[0]!, {words: callWordsIn('en'), now: +new Date(now), readerZone: 'America/Los_Angeles'});
    expect(at('2027-04-01T20:59Z').state).toBe('announced');
    expect(at('2027-04-01T21:00Z').state).toBe('open');
    expect(said(at('2027-04-01T21:00Z').stateWords)).not.toContain('UTC');
  });

  it('names the zone of the hour at which it opens to who is elsewhere', () => {
    expect(state({opens: '2027-04-01T09:00', deadline: '2027-05-01'}, MARCH, 'en', 'Asia/Tokyo')).toBe(
      'Opens 1 April, 09:00 (Central European Time)',
    );
  });

  it('is anywhere on earth for who is anywhere', () => {
    const aoe = {deadline: '2027-03-31', timezone: 'AoE'};
    expect(state(aoe, '2027-04-01T11:59Z')).toBe('Ouvert jusqu’au 31 mars inclus (UTC-12:00), dernier jour');
    expect(state(aoe, '2027-04-01T12:00Z')).toMatch(/^Clos/);
  });

  it('marks the date for machines, as it was written', () => {
    const {stateWords} = view({deadline: '2027-03-31'}, MARCH);
    expect(stateWords.filter(({datetime}) => datetime)).toEqual([
      {text: expect.stringContaining('31') as string, datetime: '2027-03-31'},
    ]);
  });

  it('keeps the deadline before it was extended', () => {
    const extended = {deadline: '2027-03-31', previous_deadline: '2027-03-24'};
    expect(said(view(extended, MARCH).extended)).toBe('Date limite prolongée (auparavant le 24 mars)');
    expect(said(view(extended, MARCH, 'en').extended)).toBe('Deadline extended (was 24 March)');
    expect(view({...extended, previous_deadline: '2027-04-24'}, MARCH).extended).toEqual([]);
  });

  it.each([
    ['2027-03-10T12:00+01:00', 'open', ['Candidater']],
    ['2027-03-25T12:00+01:00', 'closing-soon', ['Candidater']],
    ['2027-03-31T12:00+02:00', 'last-day', ['Candidater']],
    ['2027-04-01T00:00+02:00', 'closed', []],
  ])('at %s is %s, and one can apply only while it is open', (now, expected, apply) => {
    const call = view({deadline: '2027-03-31', apply_url: '/apply'}, now);
    expect(call.state).toBe(expected);
    expect(call.apply.map(({text}) => text)).toEqual(apply);
  });
});

describe('the deadline of a call seen from elsewhere', () => {
  it('names the zone where its clock shows another hour', () => {
    expect(state({deadline: '2027-03-31T17:00'}, MARCH, 'en', 'America/New_York')).toBe(
      'Open until 31 March, 17:00 (Central European Time), 21 days left',
    );
    expect(state({deadline: '2027-03-31'}, MARCH, 'en', 'America/New_York')).toContain('(Central European Time)');
    expect(state({deadline: '2027-03-31'}, MARCH, 'en', 'Europe/Brussels')).not.toContain('(');
  });
});

describe('the stages of a call', () => {
  const stages = [
    {kind: 'information', start: '2027-02-01T10:00', online_url: 'https://visio.example/'},
    {
      title: 'Atelier au Superpublic',
      kind: 'workshop',
      start: '2027-06-14',
      end: '2027-06-15',
      location: {name: 'Superpublic', city: 'Paris'},
    },
    {kind: 'coaching', start: '2027-08-31', previous_start: '2027-08-24', url: '/coaching', note: 'En petits groupes.'},
    {kind: 'results'},
  ];

  it('say what, when, where, and where they stand', () => {
    const shown = view({stages}, '2027-06-15T12:00+02:00').stages;
    expect(
      shown.map(({title, standing, standingWords, when, where}) => [
        title.text,
        standing,
        said(standingWords),
        said(when),
        said(where),
      ]),
    ).toEqual([
      ['Réunion d’information', 'past', 'Déjà passé', 'lundi 1er février 2027 à 10 h', 'En ligne'],
      ['Atelier au Superpublic', 'now', 'En cours', 'du 14 au 15 juin 2027', 'Superpublic, Paris'],
      ['Accompagnement', 'next', 'Prochaine étape', 'mardi 31 août 2027', ''],
      ['Résultats', 'later', '', 'date à confirmer', ''],
    ]);
    expect(shown[2]!.title.href).toBe('https://feeds.example/coaching');
    expect(said(shown[2]!.moved)).toBe('Nouvelle date (au lieu du mardi 24 août 2027)');
    expect(said(shown[2]!.note)).toBe('En petits groupes.');
  });

  it('lead to where one can join them, as long as they are not over', () => {
    const online = {kind: 'information', start: '2027-02-01T10:00', online_url: 'https://visio.example/'};
    const where = (fields: object, now: string) => view({stages: [{...online, ...fields}]}, now).stages[0]!.where;
    // Its name says what is online, for who hears the link alone.
    expect(where({}, '2027-01-01T12:00Z')).toEqual([
      {text: 'En ligne', href: 'https://visio.example/', name: 'En ligne : Réunion d’information'},
    ]);
    expect(where({}, MARCH)).toEqual([{text: 'En ligne'}]);
    expect(said(where({location: {name: 'Superpublic'}}, MARCH))).toBe('Superpublic et en ligne');
  });

  it('claim nothing of when they are where no date is known', () => {
    const undated = [{title: 'Atelier', start: '--06-14'}, {title: 'Accélérateur'}];
    expect(view({stages: undated}, MARCH).stages.map(({when, standingWords}) => [said(when), said(standingWords)])).toEqual([
      ['14 juin', ''],
      ['', ''],
    ]);
  });

  it('name of midnight the same day as the call does', () => {
    const [stage] = view({stages: [{kind: 'deadline', start: '2027-07-08T00:00'}]}, MARCH).stages;
    expect(said(stage!.when)).toBe('mercredi 7 juillet 2027');
    const span = {kind: 'pre-application', start: '2027-06-01', end: '2027-07-08T00:00'};
    expect(said(view({stages: [span]}, MARCH).stages[0]!.when)).toBe('du 1er juin au 7 juillet 2027');
  });

  it('of a kind the format does not know keep the publisher’s word', () => {
    expect(view({stages: [{kind: 'hackathon'}]}, MARCH).stages[0]!.title).toMatchObject({text: 'hackathon', language: 'fr'});
  });
});

describe('what else is said of a call', () => {
  it('is nothing of what the feed does not say', () => {
    const {title, state: standing, stateWords, ...rest} = view({}, MARCH);
    expect([title.text, standing, stateWords.length]).toEqual(['C', 'unknown', 1]);
    expect(
      Object.values(rest)
        .flat()
        .filter((phrase) => JSON.stringify(phrase) !== '{"text":""}'),
    ).toEqual([]);
  });

  it.each<[object, string, string]>([
    [{min: 5000, max: 20000, currency: 'EUR'}, 'De 5 000 € à 20 000 €', 'From €5,000 to €20,000'],
    [{min: 5000, max: 5000, currency: 'EUR'}, '5 000 €', '€5,000'],
    [{max: 20000, currency: 'EUR', rate: 0.8}, 'Jusqu’à 20 000 €, jusqu’à 80 % du coût', 'Up to €20,000, up to 80% of the cost'],
    [{min: 1500.5, currency: 'EUR'}, 'À partir de 1 500,50 €', 'From €1,500.50'],
    [{rate: 0.5}, 'jusqu’à 50 % du coût', 'up to 50% of the cost'],
    [{max: 300, currency: 'monnaie locale'}, 'Jusqu’à 300 monnaie locale', 'Up to 300 monnaie locale'],
    [{max: 300}, 'Jusqu’à 300', 'Up to 300'],
  ])('is how much money there is: %j', (amount, french, english) => {
    expect(saidAbout({amount}, 'Financement')).toEqual([french]);
    expect(saidAbout({amount}, 'Funding', 'en')).toEqual([english]);
  });

  it('is how many are chosen, applied and help', () => {
    const numbers = {places_available: 15, applicants: 1, experts: 10};
    expect(saidAbout(numbers, 'En chiffres')).toEqual(['15 places, 1 candidature, 10 experts']);
    expect(saidAbout(numbers, 'In numbers', 'en')).toEqual(['15 places, 1 applicant, 10 experts']);
  });

  it('is whom to ask, with a link only to what can be called or written to', () => {
    const asked = (contact: object) => about(view({contact}, MARCH), 'Contact');
    const [contact] = asked({name: 'ANACT', email: 'appel@anact.example', phone: '+33 (0)4 72 00 00 00', url: '/contact'});
    expect(said(contact!)).toBe('ANACT, appel@anact.example, +33 (0)4 72 00 00 00');
    expect(contact!.map(({href}) => href).filter(Boolean)).toEqual([
      'https://feeds.example/contact',
      'mailto:appel@anact.example',
      'tel:+33472000000',
    ]);
    const [hostile] = asked({email: 'a@b?bcc=c@d', phone: 'javascript:alert(1)'});
    expect(hostile!.some(({href}) => href)).toBe(false);
    expect(asked({url: 'https://ask.example/x'}).map(said)).toEqual(['ask.example']);
  });

  it('is who was chosen, and which project of the feed that is', () => {
    const {laureates, results} = view(
      {
        results: {
          url: '/results',
          selected: [{title: 'POC Studio', organization: 'Thecamp', project: 'poc'}, {title: 'Anthropotech'}],
        },
      },
      MARCH,
    );
    expect(laureates.map(({title, organization, project}) => [title.text, said(organization), project])).toEqual([
      ['POC Studio', 'Thecamp', 'poc'],
      ['Anthropotech', '', undefined],
    ]);
    expect(results).toEqual([{text: 'Voir les résultats', href: 'https://feeds.example/results'}]);
  });

  it('is who runs it, with whom and who pays, each once and nobody as what they are not', () => {
    const who = {
      organizers: [{name: 'Chronos', role: 'partner'}, {name: 'ANACT', role: 'lead'}, {name: 'FING'}],
      funders: [{name: 'PIA'}, {name: 'La ville', role: 'support'}, {name: 'Un mécène', role: 'parrain'}],
    };
    expect(view(who, MARCH).agents.map(({label, values}) => [said(label), ...values.map(said)])).toEqual([
      ['Organisé par', 'ANACT, FING'],
      ['Avec', 'Chronos'],
      ['Financé par', 'PIA'],
      ['Avec le soutien de', 'La ville'],
      ['parrain', 'Un mécène'],
    ]);
  });

  it('is to what end, for whom, where, what it gives and what to read, in this order', () => {
    const all = {
      links: [{url: '/r', kind: 'report'}],
      documents: [{label: 'Règlement', url: '/r.pdf'}, {url: 'https://docs.example/x'}],
      support: ['Un expert'],
      territory: 'France',
      audience: ['Associations'],
      themes: ['Communs', 'Travail'],
      objectives: ['Soutenir', 'Relier'],
    };
    expect(view(all, MARCH).facts.map(({label, values}) => [said(label), ...values.map(said)])).toEqual([
      ['Objectifs', 'Soutenir', 'Relier'],
      ['Thèmes', 'Communs, Travail'],
      ['Qui peut candidater', 'Associations'],
      ['Territoire', 'France'],
      ['Ce que reçoivent les lauréats', 'Un expert'],
      ['Documents', 'Règlement', 'docs.example'],
      ['Voir aussi', 'Rapport'],
    ]);
  });

  it('is which edition it is, where the title does not say so', () => {
    expect(said(view({edition: '8e appel'}, MARCH).edition)).toBe('8e appel');
    expect(view({title: 'Communs, 8e appel', edition: '8e appel'}, MARCH).edition).toEqual([]);
  });

  it('is which other languages it is in, by their pages; by its texts when it was announced in each', () => {
    const versions = (fields: object, tag: string) =>
      view(fields, MARCH, tag).versions.map(({name, href, title}) => [name, href, title]);
    const both = {title: {fr: 'Appel', en: 'Call'}, url: '/appel'};
    expect(versions({...both, translations: [{language: 'en', url: '/call'}]}, 'fr')).toEqual([
      ['English version', 'https://feeds.example/call', 'Call'],
    ]);
    expect(versions(both, 'en')).toEqual([['Version française', 'https://feeds.example/appel', 'Appel']]);
    // One announcement at one address says in both languages the same.
    expect(versions(both, 'fr')).toEqual([]);
    expect(versions({title: 'Appel', translations: [{language: 'de', url: '/aufruf'}]}, 'fr')).toEqual([
      ['Deutsch', 'https://feeds.example/aufruf', 'Appel'],
    ]);
    expect(versions({title: 'Appel'}, 'en')).toEqual([]);
  });
});

/** A call for projects in both languages, with five stages, an extended deadline and a workshop of two days. */
const running = {
  type: 'call',
  id: 'communs-9',
  title: {fr: 'Travail et communs', en: 'Work and the commons'},
  edition: {fr: '9e appel', en: '9th call'},
  summary: {fr: 'Un an pour faire grandir votre projet.', en: 'A year to have your project grow.'},
  url: 'https://example.org/fr/communs-9',
  translations: [{language: 'en', url: 'https://example.org/en/commons-9'}],
  opens: '2027-02-01',
  deadline: '2027-03-31',
  previous_deadline: '2027-03-24',
  apply_url: 'https://example.org/apply',
  stages: [
    {
      kind: 'information',
      start: '2027-02-10T18:00',
      end: '2027-02-10T19:30',
      online_url: 'https://visio.example/9',
      note: {fr: 'Questions bienvenues.', en: 'Questions are welcome.'},
    },
    {kind: 'pre-application', start: '2027-03-01', end: '2027-03-15'},
    {kind: 'jury', start: '2027-05-10', previous_start: '2027-05-03'},
    {
      id: 'atelier',
      kind: 'workshop',
      title: {fr: 'Atelier', en: 'Workshop'},
      start: '2027-06-14',
      end: '2027-06-15',
      location: {name: 'Superpublic', city: 'Paris'},
    },
    {kind: 'coaching', title: {fr: 'Coaching des possibles', en: 'Coaching'}, start: '--08-31'},
  ],
  organizers: [
    {name: 'ANACT', role: 'lead', url: 'https://anact.example/'},
    {name: 'FING', role: 'lead'},
    {name: 'Groupe Chronos', role: 'partner'},
  ],
  funders: [{name: 'PIA'}],
  objectives: [
    {fr: 'Soutenir les initiatives', en: 'Support initiatives'},
    {fr: 'Les relier', en: 'Connect them'},
  ],
  themes: [{fr: 'Communs', en: 'Commons'}],
  audience: [{fr: 'Associations', en: 'Associations'}],
  territory: {fr: 'Toute la France', en: 'All of France'},
  support: [{fr: 'Un an d’accompagnement', en: 'A year of coaching'}],
  amount: {max: 20000, currency: 'EUR', rate: 0.8},
  places_available: 15,
  applicants: 42,
  experts: 10,
  documents: [{label: {fr: 'Règlement', en: 'Rules'}, url: 'https://example.org/rules.pdf'}],
  links: [{label: {fr: 'Questions fréquentes', en: 'Questions and answers'}, url: 'https://example.org/faq'}],
  contact: {name: 'Claire', email: 'appel@example.org'},
};

/** The edition before it, with seven laureates, of which one has no organisation. */
const decided = {
  type: 'call',
  id: 'communs-8',
  title: {fr: 'Communs, 8e appel', en: 'Commons, 8th call'},
  results: {
    date: '2026-09-15',
    url: 'https://example.org/results',
    selected: [
      {title: 'POC Studio', organization: 'Thecamp', project: 'poc-studio', url: 'https://poc.example/'},
      {title: 'Le Relais des Possibles', organization: 'Association Brie’Nov'},
      {title: 'Horizontality', organization: 'CDRIC'},
      {title: 'Le Carrefour des innovations sociales', organization: 'Association fondatrice'},
      {title: 'Plateformes en communs', organization: 'La Coop des communs'},
      {title: 'La CivicCoop', organization: 'La Péniche'},
      {title: 'Anthropotech'},
    ],
  },
};

const plain = (id: string, fields: object) => ({type: 'call', id, title: id, language: 'en', ...fields});

/** A feed with a call in each state, at home where the reader is: the first of them by what time it is. */
export const callFeed = (...more: readonly object[]) => ({
  version: 'sharers-feed/1',
  title: 'Network',
  language: 'fr',
  timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  publisher: {name: 'Network', url: 'https://example.org/'},
  items: [
    decided,
    running,
    plain('rolling', {rolling: true, apply_url: 'https://example.org/rolling'}),
    plain('cancelled', {status: 'cancelled', deadline: '2027-06-30'}),
    plain('unknown', {}),
    ...more,
  ],
});

/** A moment for each state, by the reader's clock, with the call that is in it then. */
export const STATES = [
  ['announced', 'communs-9', '2027-01-10T12:00'],
  ['open', 'communs-9', '2027-03-10T12:00'],
  ['closing-soon', 'communs-9', '2027-03-26T12:00'],
  ['last-day', 'communs-9', '2027-03-31T23:00'],
  ['closed', 'communs-9', '2027-04-15T12:00'],
  ['results', 'communs-8', '2027-03-10T12:00'],
  ['rolling', 'rolling', '2027-03-10T12:00'],
  ['cancelled', 'cancelled', '2027-03-10T12:00'],
  ['unknown', 'unknown', '2027-03-10T12:00'],
] as const;

/** A project of which all is said that the format can say, with what the same feed says of it besides. */
export const library = {
  type: 'project',
  id: 'library',
  language: 'en',
  title: {en: 'Tool library', fr: 'Bibliothèque d’outils'},
  url: 'https://example.org/library',
  translations: [{language: 'fr', url: 'https://example.org/fr/bibliotheque'}],
  summary: {en: 'Neighbours share their tools.', fr: 'Des voisins partagent leurs outils.'},
  status: 'active',
  maturity: 'experiment',
  start: '2019-09',
  organizations: [
    {name: 'City', role: 'funder'},
    {name: 'Menders', role: 'lead', url: 'https://example.org/menders'},
    {name: 'Lighthouse', role: 'partner'},
  ],
  people: [{name: 'M. Bench', role: {en: 'coordination', fr: 'coordination'}, organization: 'Menders'}, {name: 'G. Vice'}],
  member_count: 12000,
  joining: {
    open: true,
    conditions: {en: 'Lend one tool.', fr: 'Prêter un outil.'},
    url: 'https://example.org/join',
  },
  charter: {name: '#CodeSocial', url: 'https://example.org/charter'},
  commons: [
    {en: 'A stock of tools', fr: 'Un parc d’outils'},
    {en: 'Repair sheets', fr: 'Des fiches de réparation'},
  ],
  license: 'CC BY-SA 4.0',
  funding: [{name: 'Fund of the quay', url: 'https://example.org/fund', identifier: 'PI-7'}],
  territory: {en: 'Two islands', fr: 'Deux îles'},
  links: [{kind: 'code', url: 'https://example.org/code'}],
  call: 'quay',
};

export const quay = {type: 'call', id: 'quay', language: 'en', title: 'Commons of the quay', url: 'https://example.org/call'};

/** A project of which the feed says nothing but what it is called. */
export const bare = {type: 'project', id: 'bare', language: 'en', title: 'Bare'};

/** An event of the library, known by its title. */
export const meeting = (title: string, fields: object = {}) => ({
  type: 'event',
  id: title,
  language: 'en',
  title,
  timezone: 'Europe/Paris',
  projects: ['library'],
  ...fields,
});

export const feedOf = (...items: readonly object[]) => ({
  version: 'sharers-feed/1',
  title: 'Feed',
  language: 'en',
  publisher: {name: 'Publisher'},
  items,
});

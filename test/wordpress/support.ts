import type {Site} from './lab/site.js';
import {send, serve, type Server} from '../support/server.js';

/** The sites that a promise is kept on: the oldest version with a block theme and with a classic one, and a newer one. */
export const SITES = [
  {version: '6.1', theme: 'twentytwentythree', locale: 'fr_FR'},
  {version: '6.5', theme: 'twentytwentyfour', locale: 'en_US'},
  {version: '6.1', theme: 'twentytwentyone', locale: 'fr_FR'},
] as const;

/** A feed with an item of each type. */
export const FEED = {
  version: 'sharers-feed/1',
  title: 'Partner',
  language: 'en',
  timezone: 'Europe/Paris',
  home_page_url: 'https://partner.example/',
  items: [
    {
      type: 'event',
      id: 'a',
      title: {en: 'Forum', fr: 'Forum des communs'},
      url: '/forum',
      start: '2090-03-14T18:30',
      end: '2090-03-14T20:00',
      location: {name: 'Superpublic', city: 'Paris'},
      tags: ['work'],
    },
    {type: 'event', id: 'b', title: 'Meeting', start: '2090-04', status: 'cancelled'},
    {type: 'event', id: 'c', title: 'Long ago', start: '2001-01-01'},
    {type: 'project', id: 'd', title: 'Tool library', summary: 'Lends tools.'},
    {type: 'call', id: 'e', title: 'The eighth call', deadline: '2090-05-01'},
    {type: 'resource', id: 'f', title: 'Saw', kind: 'tool'},
  ],
};

/** A partner's server, which can go down and come back. */
export interface Partner {
  readonly server: Server;
  readonly feed: string;
  /** What it answers from now on: a feed, or a status. */
  answer(what: object | string | number): void;
}

export async function startPartner(): Promise<Partner> {
  let current: object | string | number = FEED;
  const server = await serve((_, response) => {
    if (typeof current === 'number') response.writeHead(current).end();
    else send(response, typeof current === 'string' ? current : JSON.stringify(current));
  });
  return {server, feed: `${server.origin}/feed.json`, answer: (what) => (current = what)};
}

/** Has all copies of a site be as old as this, in seconds, so that it asks again. */
export const age = (site: Site, seconds: number): Promise<string> =>
  site.run(
    `foreach ( \\Sharers_Widgets\\Feed\\Copy::all() as $copy ) { $name = \\Sharers_Widgets\\Feed\\Copy::STATE . $copy->key; $state = get_option( $name ); $state['asked'] -= ${seconds}; update_option( $name, $state ); }`,
  );

export const blockOf = (name: string, attributes: object): string => `<!-- wp:sharers/${name} ${JSON.stringify(attributes)} /-->`;

export const shortcodeOf = (name: string, attributes: Readonly<Record<string, string>>): string =>
  `[sharers_${name.replaceAll('-', '_')} ${Object.entries(attributes)
    .map(([key, value]) => `${key}="${value}"`)
    .join(' ')}]`;

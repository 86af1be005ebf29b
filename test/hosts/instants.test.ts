import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import ICAL from 'ical.js';
import {stage, type Stage} from '../support/foreign-page.js';
import {send} from '../support/server.js';

let on: Stage;
beforeAll(async () => {
  on = await stage();
});
afterAll(() => on.close());

/** Events on either side of each change of the clocks, with the moments in UTC that they begin and end at. */
const EDGES = [
  ['Europe/Paris', '2090-03-25T18:30', '2090-03-25T20:00', '2090-03-25T17:30:00Z', '2090-03-25T19:00:00Z'],
  ['Europe/Paris', '2090-03-26T01:30', '2090-03-26T03:30', '2090-03-26T00:30:00Z', '2090-03-26T01:30:00Z'],
  ['Europe/Paris', '2090-03-26T18:30', '2090-03-26T20:00', '2090-03-26T16:30:00Z', '2090-03-26T18:00:00Z'],
  ['Europe/Paris', '2090-10-28T18:30', '2090-10-28T20:00', '2090-10-28T16:30:00Z', '2090-10-28T18:00:00Z'],
  ['Europe/Paris', '2090-10-29T18:30', '2090-10-29T20:00', '2090-10-29T17:30:00Z', '2090-10-29T19:00:00Z'],
  ['America/New_York', '2090-03-11T18:30', '2090-03-11T20:00', '2090-03-11T23:30:00Z', '2090-03-12T01:00:00Z'],
  ['America/New_York', '2090-03-12T18:30', '2090-03-12T20:00', '2090-03-12T22:30:00Z', '2090-03-13T00:00:00Z'],
  ['America/New_York', '2090-11-04T18:30', '2090-11-04T20:00', '2090-11-04T22:30:00Z', '2090-11-05T00:00:00Z'],
  ['America/New_York', '2090-11-05T18:30', '2090-11-05T20:00', '2090-11-05T23:30:00Z', '2090-11-06T01:00:00Z'],
  ['Pacific/Auckland', '2090-04-01T18:30', '2090-04-01T20:00', '2090-04-01T05:30:00Z', '2090-04-01T07:00:00Z'],
  ['Pacific/Auckland', '2090-04-02T18:30', '2090-04-02T20:00', '2090-04-02T06:30:00Z', '2090-04-02T08:00:00Z'],
  ['Pacific/Auckland', '2090-09-23T18:30', '2090-09-23T20:00', '2090-09-23T06:30:00Z', '2090-09-23T08:00:00Z'],
  ['Pacific/Auckland', '2090-09-24T18:30', '2090-09-24T20:00', '2090-09-24T05:30:00Z', '2090-09-24T07:00:00Z'],
] as const;

const items = EDGES.map(([timezone, start, end]) => ({
  type: 'event',
  id: start,
  title: `${start} ${timezone}`,
  timezone,
  start,
  end,
}));

/** What an event of the list says of its time: in words, for machines, and by every way into a calendar. */
interface Told {
  readonly title: string;
  readonly text: string;
  readonly times: readonly string[];
  readonly links: readonly string[];
  readonly file: string;
}

/** What a visitor whose clock is in a zone finds on the page. */
async function visit(zone: string, attributes = ''): Promise<{told: readonly Told[]; jsonLd: Record<string, string>[]}> {
  on.feed = (_, response) => send(response, JSON.stringify({version: 'sharers-feed/1', title: 'F', language: 'en', items}));
  const {page, exceptions} = await on.open('<!doctype html><html lang="en">');
  await page.emulateTimezone(zone);
  await page.goto(on.pages.origin);
  await page.setContent(
    `<!doctype html><html lang="en"><script type="module" src="${on.scripts.origin}/event-list.js"></script>
     <sharers-event-list feed="${on.feeds.origin}/f.json" json-ld ${attributes}></sharers-event-list>`,
  );
  await page.waitForFunction(() => document.querySelector('sharers-event-list')?.shadowRoot?.querySelector('[part~=event]'));
  const told = await page.evaluate(gather);
  const jsonLd = await page.$eval('script[type="application/ld+json"]', ({textContent}) => textContent);
  expect(exceptions).toEqual([]);
  await page.close();
  return {told, jsonLd: JSON.parse(jsonLd) as Record<string, string>[]};
}

/** Opens the menu of each event and gathers what is said. Runs in the page. */
async function gather(): Promise<Told[]> {
  const element = document.querySelector('sharers-event-list')!;
  const told: Told[] = [];
  for (const event of element.shadowRoot!.querySelectorAll('[part~=event]')) {
    event.querySelector<HTMLButtonElement>('[part=action]')!.click();
    await element.updateComplete;
    const links = [...event.querySelectorAll<HTMLAnchorElement>('[part=menu-link]')].map(({href}) => href);
    told.push({
      title: event.querySelector('[part=title]')!.textContent,
      text: event.querySelector('[part=date]')!.textContent,
      times: [...event.querySelectorAll('time')].map(({dateTime}) => dateTime),
      links,
      file: await (await fetch(links[3]!)).text(),
    });
  }
  return told;
}

const moment = (text: string): string => new Date(text).toISOString().replace('.000Z', 'Z');
const compact = (text: string): string => text.replace(/(....)(..)(..T..)(..)(..Z)/, '$1-$2-$3:$4:$5');

/** The moments that each way out has, for start and end. */
function moments({times, links, file}: Told): Record<string, readonly string[]> {
  const [google, outlook, office] = links.map((link) => new URL(link).searchParams);
  const event = new ICAL.Component(ICAL.parse(file) as unknown[]).getFirstSubcomponent('vevent');
  return {
    time: times.map(moment),
    google: google!.get('dates')!.split('/').map(compact),
    outlook: [outlook!.get('startdt')!, outlook!.get('enddt')!],
    office: [office!.get('startdt')!, office!.get('enddt')!],
    file: ['dtstart', 'dtend'].map((name) => String(event!.getFirstPropertyValue(name))),
  };
}

describe.each(['America/New_York', 'Pacific/Auckland', 'Europe/Paris'])('a visitor in %s', (zone) => {
  it('gets of each event the same moment in every way, on both sides of each change of the clocks', async () => {
    const {told, jsonLd} = await visit(zone);
    expect(told).toHaveLength(EDGES.length);
    for (const [home, start, , ...both] of EDGES) {
      const title = `${start} ${home}`;
      const ways = moments(told.find((one) => one.title === title)!);
      for (const [way, found] of Object.entries(ways)) expect([title, way, ...found]).toEqual([title, way, ...both]);
      const {startDate, endDate} = jsonLd.find(({name}) => name === title)!;
      expect([startDate!, endDate!].map(moment)).toEqual(both);
    }
  });

  it('reads the hour of the place, and whose hour it is where it is not theirs', async () => {
    const {told} = await visit(zone);
    for (const [home, start, end] of EDGES) {
      const {text} = told.find(({title}) => title === `${start} ${home}`)!;
      expect(text).toContain(start.slice(11));
      expect(text).toContain(end.slice(11));
      expect([home, /\(.*Time\)/.test(text)]).toEqual([home, home !== zone]);
    }
  });

  it('reads the same moment in a zone that the author shows hours in', async () => {
    const {told} = await visit(zone, 'time-zone="Asia/Tokyo"');
    for (const [home, start, , ...both] of EDGES) {
      const one = told.find(({title}) => title === `${start} ${home}`)!;
      expect(moments(one)['time']).toEqual(both);
      const tokyo = new Intl.DateTimeFormat('en-GB', {timeZone: 'Asia/Tokyo', timeStyle: 'short'}).format(new Date(both[0]));
      expect(one.text).toContain(tokyo);
    }
  });
});

describe('structured data', () => {
  it('is left out, with one warning, where the page enforces Trusted Types; the list is there', async () => {
    on.feed = (_, response) => send(response, JSON.stringify({version: 'sharers-feed/1', title: 'F', language: 'en', items}));
    const list = `<sharers-event-list feed="${on.feeds.origin}/f.json" json-ld controls="search"></sharers-event-list>`;
    const {page, shows, warnings, exceptions} = await on.open(
      `<!doctype html><html lang="en"><script type="module" src="${on.scripts.origin}/event-list.js"></script>${list}${list}`,
      {'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types lit-html"},
    );
    await shows('event');
    await page.type('sharers-event-list >>> [part=field]', '2090');
    expect(await page.$$('script[type="application/ld+json"]')).toHaveLength(0);
    expect(warnings).toEqual([expect.stringMatching(/Trusted Types .*json-ld/)]);
    expect(exceptions).toEqual([]);
    await page.close();
  });
});

import {gzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {event, feed, report, said} from './command.js';

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';

describe('what is no feed', () => {
  it.each([
    ['empty', ''],
    ['empty', ' \n'],
    ['html', '<!DOCTYPE html><html><title>Sign in</title></html>'],
    ['html', '<!-- served by -->\n<html>'],
    ['rss', `${XML}<rss version="2.0"></rss>`],
    ['atom', `${XML}<feed xmlns="http://www.w3.org/2005/Atom"></feed>`],
    ['xml', `${XML}<agenda/>`],
    ['icalendar', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR'],
    ['utf-16', Buffer.from('\ufeff{"items": []}', 'utf16le')],
    ['utf-16', Buffer.from('{"items": []}', 'utf16le')],
    ['zipped', gzipSync('{"items": []}')],
    ['not-json', '# Agenda'],
    ['json-feed', {version: 'https://jsonfeed.org/version/1.1', title: 'Blog', items: [{id: '1', content_text: 'x'}]}],
    ['the-events-calendar', {events: [], rest_url: 'https://network.example/wp-json/'}],
    ['openagenda', {total: 6, events: []}],
    ['activity-streams', {'@context': ['https://www.w3.org/ns/activitystreams', {}], type: 'Create'}],
    ['json-ld', {'@context': 'https://schema.org', '@type': 'Event'}],
    ['list', [event()]],
    ['newer-version', {version: 'sharers-feed/2', items: []}],
    ['not-a-feed', {items: {}}],
    ['not-a-feed', 'null'],
    ['not-a-feed', '"feed"'],
  ])('is named: %s', async (code, document) => {
    const {readable, findings} = await report(document);
    expect(readable).toBe(false);
    expect(findings.map((finding) => [finding.code, finding.consequence, finding.line])).toEqual([[code, 'unreadable', 1]]);
  });

  it('is told from a feed that only borrows its version', async () => {
    expect((await report(feed([event()], {version: 'https://jsonfeed.org/version/1.1'}))).readable).toBe(true);
  });

  it('is not a feed with a byte order mark, which is advice', async () => {
    expect(await said(`\ufeff${JSON.stringify(feed([event()]))}`)).toEqual([' byte-order-mark']);
  });

  it('is not a feed in Latin-1, whose letters are lost', async () => {
    const {ok, readable, findings} = await report(
      Buffer.from(JSON.stringify(feed([event({title: 'Forum d’été'})])).replace('’', "'"), 'latin1'),
    );
    expect({ok, readable}).toEqual({ok: false, readable: true});
    expect(findings.map(({code}) => code)).toEqual(['replaced-characters']);
  });
});

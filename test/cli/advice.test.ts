import {describe, expect, it} from 'vitest';
import {distance} from '../../src/cli/advice/keys.js';
import {call, event, feed, report, said} from './command.js';

/** What is said of an event, without the way to it. */
const ofEvent = async (fields: object, envelope?: object) =>
  (await said(feed([event(fields)], envelope))).map((line) => line.replace('/items/0', ''));
const ofCall = async (fields: object) => (await said(feed([call(fields)]))).map((line) => line.replace('/items/0', ''));

describe('advice on keys', () => {
  it.each([
    ['sumary', 'summary'],
    ['Summary', 'summary'],
    ['spoken-languages', 'spoken_languages'],
    ['lcoation', 'location'],
    ['startDate', 'start'],
    ['end_date', 'end'],
    ['description', 'summary'],
    ['keywords', 'tags'],
  ])('asks whether %s is meant to be %s', async (key, field) => {
    const {findings, ok} = await report(feed([{...event(), start: undefined, [key]: 'x'}]));
    expect(findings.map(({pointer, code}) => `${pointer} ${code}`)).toEqual([`/items/0/${key} misspelt-key`]);
    expect(findings[0]!.message).toContain(`did you mean “${field}”?`);
    expect(ok).toBe(true);
  });

  it('finds a slip in the envelope and deep in an item', async () => {
    expect(await said(feed([], {langauge: 'fr', timzone: 'x', feed_utl: 'x'}))).toEqual(['/feed_utl misspelt-key']);
    expect(await ofEvent({registration: {avalability: 'limited'}})).toEqual(['/registration/avalability misspelt-key']);
  });

  it('is silent on what is a publisher’s own, on what a later version may add, and where the field is there too', async () => {
    expect(await ofEvent({_sumary: 'x', colour: 'red', capacity: 3, sumary: 'x', summary: 'A day.', uid: 'x'})).toEqual([]);
  });

  it.each([
    ['', '', 0],
    ['start', 'start', 0],
    ['strat', 'start', 1],
    ['stat', 'start', 1],
    ['starts', 'start', 1],
    ['stop', 'start', 3],
    ['end', '', 3],
  ])('counts from “%s” to “%s” %s letters', (from, to, letters) => {
    expect(distance(from, to)).toBe(letters);
    expect(distance(to, from)).toBe(letters);
  });
});

describe('advice on dates', () => {
  it.each([
    ['a deadline at 0:00', {deadline: '2027-07-08T00:00'}, '/deadline'],
    ['a deadline at 24:00', {deadline: '2027-07-07T24:00'}, '/deadline'],
    ['a UTC time that is local midnight', {deadline: '2027-07-07T22:00:00Z'}, '/deadline'],
    ['a step', {stages: [{kind: 'deadline', end: '2027-07-08T00:00'}]}, '/stages/0/end'],
    [
      'a step at midnight where it is',
      {stages: [{kind: 'jury', start: '2027-07-08T04:00Z', timezone: 'America/New_York'}]},
      '/stages/0/start',
    ],
  ])('warns of %s, and names the day to write', async (_, fields, place) => {
    const {findings} = await report(feed([call(fields)]));
    const finding = findings.find(({code}) => code === 'midnight')!;
    expect(finding.pointer).toBe(`/items/0${place}`);
    expect(finding.message).toContain('is easily taken for the end of 2027-07-08');
    expect(finding.repair).toContain('write “2027-07-07” alone');
  });

  it('leaves a day, another hour and midnight elsewhere alone', async () => {
    expect(await ofCall({deadline: '2027-07-08T12:00'})).toEqual([]);
    expect(await ofCall({deadline: '2027-07-08T00:00Z', timezone: 'Europe/Paris'})).toEqual(['/deadline offset-for-zone']);
    expect(await ofEvent({start: '2027-06-14T00:00', end: '2027-06-14T03:00'})).toEqual([]);
  });

  it.each([
    ['2027-06-14T00:00', '2027-06-14T23:59', '“2027-06-14” to “2027-06-14”'],
    ['2027-06-14T00:00', '2027-06-16T23:59:59', '“2027-06-14” to “2027-06-16”'],
    ['2027-06-14T00:00', '2027-06-16T00:00', '“2027-06-14” to “2027-06-15”'],
  ])('takes %s to %s for whole days', async (start, end, days) => {
    const {findings} = await report(feed([event({start, end})]));
    expect(findings.map(({code}) => code)).toEqual(['all-day']);
    expect(findings[0]!.repair).toContain(days);
  });

  it('asks once for the time zone of hours that are nobody’s', async () => {
    const {findings} = await report(
      feed([event(), event({id: 'b', title: 'B', end: '2027-06-14T20:00'})], {timezone: undefined}),
    );
    expect(findings.map(({pointer, code}) => `${pointer} ${code}`)).toEqual(['/items/0/start no-timezone']);
    expect(findings[0]!.message).toContain('there are 3');
    expect(await ofEvent({start: '2027-06-14', end: '2027-06-15'}, {timezone: undefined})).toEqual([]);
    expect(await ofEvent({timezone: 'Europe/Paris'}, {timezone: undefined})).toEqual([]);
  });

  it('prefers a zone to an offset', async () => {
    expect(await ofEvent({start: '2027-06-14T18:30+02:00'})).toEqual(['/start offset-for-zone']);
  });
});

describe('advice on items', () => {
  it('tells what is marked as over or elsewhere', async () => {
    expect(await said(feed([event({expired: true})], {expired: true, moved_to: 'https://new.example/'}))).toEqual([
      '/items/0/expired expired',
      '/expired expired',
      '/moved_to moved',
    ]);
  });

  it('tells that everything is over, by the clock and not before', async () => {
    const document = feed([event(), call()]);
    expect(await said(document, '2027-07-07T21:59:59Z')).toEqual([]);
    expect(await said(document, '2027-07-07T22:00:00Z')).toEqual(['/items past-only']);
    expect(await said(feed([call({deadline: undefined, rolling: true})]), '2099-01-01')).toEqual([]);
    expect(await said(feed([]), '2099-01-01')).toEqual([]);
    expect(await said(feed([call({expired: true})]))).toEqual(['/items past-only', '/items/0/expired expired']);
  });

  it('finds one event announced twice, unless it says so', async () => {
    expect(await said(feed([event(), event({id: 'again'})]))).toEqual(['/items/1 same-announcement']);
    expect(await said(feed([event(), event({id: 'again', translation_of: 'forum'})]))).toEqual([]);
    expect(await said(feed([event(), event({id: 'again', start: '2027-06-15'})]))).toEqual([]);
    expect(await said(feed([event(), call({title: 'Forum', deadline: '2027-06-14T18:30'})]))).toEqual([]);
  });

  it('wants an item to lead somewhere', async () => {
    expect(await ofEvent({url: undefined})).toEqual([' no-page']);
    expect(await ofEvent({url: undefined, online_url: 'https://meet.example/'})).toEqual([]);
    expect(await ofCall({url: undefined, apply_url: '/apply'})).toEqual([]);
  });
});

describe('advice on texts', () => {
  it('finds a summary that is the title again', async () => {
    expect(await ofEvent({summary: 'Forum '})).toEqual(['/summary stray-space', '/summary summary-is-title']);
    expect(await ofEvent({title: {en: 'Forum', fr: 'Le forum'}, summary: {fr: 'Le forum', en: 'A day.'}})).toEqual([
      '/summary summary-is-title',
    ]);
    expect(await ofEvent({title: {en: 'Forum'}, summary: 'Forum of all'})).toEqual([]);
  });

  it('finds HTML, and leaves arithmetic alone', async () => {
    expect(await ofEvent({summary: {en: '<p>A day</p>'}})).toEqual(['/summary/en markup']);
    expect(await ofEvent({summary: 'a < b and b > c, 1<2'})).toEqual([]);
  });

  it('wants pictures described and links named', async () => {
    expect(await ofEvent({image: {url: '/a.png'}})).toEqual(['/image no-alt']);
    expect(await ofEvent({image: {url: '/a.png', alt: 'A bridge'}})).toEqual([]);
    expect(await ofEvent({links: [{url: '/a'}, {url: '/b', kind: 'slides'}, {url: '/c', label: 'Code'}]})).toEqual([
      '/links/0 no-label',
    ]);
    expect(await ofCall({documents: [{url: '/a.pdf'}]})).toEqual(['/documents/0 no-label']);
  });
});

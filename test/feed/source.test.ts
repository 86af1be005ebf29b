import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {FeedError} from '../../src/feed/errors.js';
import {FeedSource} from '../../src/feed/source.js';
import {feedStore, FeedStore} from '../../src/feed/store.js';
import {FakePage} from '../support/page.js';

const URL = 'https://feeds.example/feed.json';
const MINUTE = 60_000;
const STORE = Symbol.for('sharers.feed-store.1');

/** The requests of the page's store, to be answered by hand. */
let asked: {answer: (json?: object) => Promise<unknown>; fail: () => Promise<unknown>}[];
let page: FakePage;

beforeEach(() => {
  vi.useFakeTimers({now: Date.UTC(2026, 10, 24), toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date']});
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.stubGlobal('document', (page = new FakePage()));
  // Nothing is asked for anew by itself.
  vi.stubGlobal('navigator', {onLine: false});
  asked = [];
  const settled = () => new Promise((done) => setImmediate(done));
  const request = (url: string) =>
    new Promise<never>((resolve, reject) => {
      asked.push({
        answer: (json = {items: []}) => (resolve({json, url, at: Date.now()} as never), settled()),
        fail: () => (reject(new FeedError('status', url, undefined, 503)), settled()),
      });
    });
  vi.stubGlobal(STORE, new FeedStore(request));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A feed as an element has it, with what it is told. */
function source() {
  const events: string[] = [];
  const statuses: string[] = [];
  const one: FeedSource = new FeedSource(URL, (event) => {
    if (event) events.push(event.type);
    if (statuses.at(-1) !== one.status) statuses.push(one.status);
  });
  return {one, events, statuses};
}

/** One that has its feed. */
async function ready() {
  const made = source();
  made.one.start();
  await asked.at(-1)!.answer();
  return made;
}

describe('a feed of an element', () => {
  it('is asked for anew where another element found that what came was no feed', async () => {
    const first = source();
    first.one.start();
    await asked[0]!.answer({});
    const second = source();
    second.one.start();
    expect([asked.length, second.one.status]).toEqual([2, 'loading']);
    await asked[1]!.answer();
    expect([first.one.status, second.one.status]).toEqual(['ready', 'ready']);
  });

  it('is asked for again when it is old, and not when the element is', async () => {
    await ready();
    vi.advanceTimersByTime(10 * MINUTE);
    const {one} = await ready();
    one.every(15);
    vi.advanceTimersByTime(5 * MINUTE);
    expect(asked).toHaveLength(2);
  });

  it('is idle until it is asked for, then loading, then ready', async () => {
    const {one, statuses, events} = source();
    expect(one.status).toBe('idle');
    expect(asked).toHaveLength(0);
    one.start();
    await asked[0]!.answer();
    expect(statuses).toEqual(['loading', 'ready']);
    expect(events).toEqual(['sharers-load']);
    expect(one).toMatchObject({since: Date.now(), error: undefined});
    expect(one.feed).toBeDefined();
  });

  it('keeps its last good copy when no newer one can be had, and knows from when it is', async () => {
    const {one, events} = await ready();
    const {feed, since} = one;
    vi.advanceTimersByTime(MINUTE);
    one.refresh();
    expect(one.status).toBe('loading');
    await asked[1]!.fail();
    expect(one).toMatchObject({status: 'failed', feed, since, error: {code: 'status', status: 503}});
    one.refresh();
    expect(one.error).toBeDefined();
    await asked[2]!.answer();
    expect(one).toMatchObject({status: 'ready', since: since! + MINUTE, error: undefined});
    expect(events).toEqual(['sharers-load', 'sharers-error', 'sharers-load']);
  });

  it('keeps its last good copy when what comes is no feed', async () => {
    const {one, events} = await ready();
    const {feed} = one;
    one.refresh();
    await asked[1]!.answer({version: 'sharers-feed/2', items: [], home_page_url: 'https://example.org/'});
    expect(one).toMatchObject({status: 'failed', feed, homePage: 'https://example.org/', error: {code: 'newer-version'}});
    expect(events).toEqual(['sharers-load', 'sharers-error']);
  });

  it('fires each event once an element, also when the answer was there before', async () => {
    await ready();
    const second = await ready();
    expect(asked).toHaveLength(1);
    expect(second.events).toEqual(['sharers-load']);
    expect(second.statuses).toEqual(['ready']);
    second.one.stop();
    second.one.start();
    expect(second.events).toEqual(['sharers-load']);
  });

  it('is asked for once by who waits for the click, though another element has it already', async () => {
    await ready();
    const {one} = source();
    one.refresh();
    expect(one.status).toBe('ready');
    expect(asked).toHaveLength(1);
  });

  it('is asked for every so many minutes from when it came, for all its elements at once', async () => {
    const {one} = await ready();
    one.every(15);
    vi.advanceTimersByTime(5 * MINUTE);
    const late = await ready();
    late.one.every(15);
    vi.advanceTimersByTime(10 * MINUTE - 1);
    expect(asked).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(asked).toHaveLength(2);
    await asked[1]!.answer();
    vi.advanceTimersByTime(15 * MINUTE);
    expect(asked).toHaveLength(3);
  });

  it('stands still while the clock asks for it, and changes when it is there', async () => {
    const {one, statuses, events} = await ready();
    one.every(15);
    vi.advanceTimersByTime(15 * MINUTE);
    expect(one.status).toBe('ready');
    await asked[1]!.fail();
    expect(one.status).toBe('failed');
    vi.advanceTimersByTime(15 * MINUTE);
    expect(one.status).toBe('failed');
    await asked[2]!.answer();
    expect(statuses).toEqual(['loading', 'ready', 'failed', 'ready']);
    expect(events).toEqual(['sharers-load', 'sharers-error', 'sharers-load']);
  });

  it('is not asked for while nobody sees the page, and at once when somebody does', async () => {
    const {one} = await ready();
    one.every(15);
    page.hide();
    vi.advanceTimersByTime(60 * MINUTE);
    expect(asked).toHaveLength(1);
    page.show();
    expect(asked).toHaveLength(2);
  });

  it('is asked for no more when its element has gone, and leaves no timer and no listener', async () => {
    const {one} = await ready();
    one.every(15);
    one.stop();
    vi.advanceTimersByTime(60 * MINUTE);
    page.show();
    expect(asked).toHaveLength(1);
    expect([vi.getTimerCount(), page.listeners]).toEqual([0, 0]);
  });

  it('that was given is replaced when the clock asks for it', async () => {
    const {one, statuses} = source();
    one.give({json: {title: 'Given', items: []}, url: URL});
    one.every(15);
    expect(asked).toHaveLength(0);
    vi.advanceTimersByTime(15 * MINUTE);
    await asked[0]!.answer({title: 'Come', items: []});
    expect(one.feed!.title[0].text).toBe('Come');
    expect(statuses).toEqual(['ready']);
  });

  it('shows what another element keeps of it, while that asks anew', async () => {
    await ready();
    feedStore().refresh(URL);
    const {one, statuses} = source();
    one.start();
    expect(statuses).toEqual(['ready']);
    await asked[1]!.fail();
    expect(one).toMatchObject({status: 'failed', feed: {entries: []}});
  });
});

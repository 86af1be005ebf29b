import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {FeedError} from '../../src/feed/errors.js';
import {feedStore, FeedStore, type Snapshot} from '../../src/feed/store.js';

const URL = 'https://feeds.example/feed.json';
const good = {json: {items: []}, url: URL};

/** A store whose requests are answered by hand. */
function byHand() {
  const asked: {url: string; signal: AbortSignal | undefined; succeed: () => Promise<void>; fail: () => Promise<void>}[] = [];
  const store = new FeedStore(
    (url, stop) =>
      new Promise((resolve, reject) => {
        const settled = () => new Promise<void>((done) => setImmediate(done));
        asked.push({
          url,
          signal: stop.signal,
          succeed: () => (resolve(good), settled()),
          fail: () => (reject(new FeedError('status', url, undefined, 503)), settled()),
        });
      }),
  );
  const watch = (url = URL) => {
    const seen: Snapshot[] = [];
    return {seen, leave: store.subscribe(url, (snapshot) => seen.push(snapshot)), statuses: () => seen.map(({status}) => status)};
  };
  return {store, asked, watch};
}

beforeEach(() => {
  vi.useFakeTimers({toFake: ['setTimeout']});
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the store of feeds', () => {
  it('asks for nothing before someone wants it, and once for all who do', async () => {
    const {asked, watch} = byHand();
    expect(asked).toHaveLength(0);
    const watchers = [watch(), watch(), watch()];
    expect(asked).toHaveLength(1);
    await asked[0]!.succeed();
    for (const {seen, statuses} of [...watchers, watch()]) {
      expect(statuses().at(-1)).toBe('ready');
      expect(seen.at(-1)!.answer).toBe(good);
    }
    expect(asked).toHaveLength(1);
  });

  it('keeps feeds of different addresses apart', () => {
    const {asked, watch} = byHand();
    watch('https://feeds.example/a');
    watch('https://feeds.example/b');
    expect(asked.map(({url}) => url)).toEqual(['https://feeds.example/a', 'https://feeds.example/b']);
  });

  it('warns once of a failure, however many wait', async () => {
    const {asked, watch} = byHand();
    const {seen} = [watch(), watch()][0]!;
    await asked[0]!.fail();
    expect(seen.at(-1)).toMatchObject({status: 'failed', error: {code: 'status', status: 503}});
    expect(console.warn).toHaveBeenCalledTimes(1);
  });

  it('keeps no failure as an answer: who comes after one asks anew', async () => {
    const {asked, watch} = byHand();
    const first = watch();
    await asked[0]!.fail();
    const second = watch();
    expect(asked).toHaveLength(2);
    await asked[1]!.succeed();
    expect(first.statuses()).toEqual(['loading', 'failed', 'loading', 'ready']);
    expect(second.statuses()).toEqual(['loading', 'ready']);
    expect(first.seen.at(-1)!.error).toBeUndefined();
  });

  it('loses no good answer to a failure', async () => {
    const {store, asked, watch} = byHand();
    const {seen} = watch();
    await asked[0]!.succeed();
    store.refresh(URL);
    expect(seen.at(-1)).toMatchObject({status: 'loading', answer: good});
    await asked[1]!.fail();
    expect(seen.at(-1)).toMatchObject({status: 'failed', answer: good});
  });

  it('asks once when several want it anew', async () => {
    const {store, asked, watch} = byHand();
    watch();
    store.refresh(URL);
    expect(asked).toHaveLength(1);
    await asked[0]!.succeed();
    store.refresh(URL);
    store.refresh(URL);
    expect(asked).toHaveLength(2);
    store.refresh('https://feeds.example/unknown');
    expect(asked).toHaveLength(2);
  });

  it('tells the others when one who listens throws', async () => {
    const {store, asked, watch} = byHand();
    store.subscribe(URL, ({status}) => {
      if (status === 'ready') throw new Error('broken');
    });
    const {statuses} = watch();
    await asked[0]!.succeed();
    expect(statuses().at(-1)).toBe('ready');
  });

  it('tells nothing to who has left', async () => {
    const {asked, watch} = byHand();
    const {leave, statuses} = watch();
    leave();
    await asked[0]!.succeed();
    expect(statuses()).toEqual(['loading']);
  });

  it('gives up a request that nobody waits for, a second after the last has left', () => {
    const {asked, watch} = byHand();
    const [first, second] = [watch(), watch()];
    first.leave();
    vi.advanceTimersByTime(2000);
    expect(asked[0]!.signal!.aborted).toBe(false);
    second.leave();
    vi.advanceTimersByTime(999);
    expect(asked[0]!.signal!.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    expect(asked[0]!.signal!.aborted).toBe(true);
    watch();
    expect(asked).toHaveLength(2);
  });

  it('keeps its answer for an element that is moved in the page', async () => {
    const {asked, watch} = byHand();
    const {leave} = watch();
    await asked[0]!.succeed();
    leave();
    vi.advanceTimersByTime(500);
    expect(watch().statuses()).toEqual(['ready']);
    vi.advanceTimersByTime(2000);
    expect(asked).toHaveLength(1);
  });

  it('is one for the page, whatever copy of the library asks', () => {
    expect(feedStore()).toBe(feedStore());
    expect((globalThis as Record<symbol, unknown>)[Symbol.for('sharers.feed-store.1')]).toBe(feedStore());
  });
});

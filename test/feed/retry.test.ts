import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {FeedError, type FeedErrorCode} from '../../src/feed/errors.js';
import {FeedStore, type Snapshot} from '../../src/feed/store.js';

const URL = 'https://feeds.example/feed.json';
const page = {visibilityState: 'visible'};
const browser = {onLine: true};

/** A store whose every request fails so, and what a subscriber sees of it. */
function failing(code: FeedErrorCode, status?: number) {
  const asked: number[] = [];
  const store = new FeedStore(() => {
    asked.push(Date.now());
    return Promise.reject(new FeedError(code, URL, undefined, status));
  });
  const seen: Snapshot['status'][] = [];
  const leave = store.subscribe(URL, ({status: now}) => seen.push(now));
  return {store, asked, seen, leave};
}

beforeEach(() => {
  Object.assign(page, {visibilityState: 'visible'});
  Object.assign(browser, {onLine: true});
  vi.stubGlobal('document', page);
  vi.stubGlobal('navigator', browser);
  vi.useFakeTimers();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a feed that fails', () => {
  it.each([
    ['cannot be reached', 'network', undefined],
    ['is answered with 503', 'status', 503],
    ['is asked for too often', 'status', 429],
  ] as const)('when it %s is asked for twice more, and no more', async (_, code, status) => {
    const {asked} = failing(code, status);
    const first = Date.now();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked.map((at) => at - first)).toEqual([0, 1000, 3000]);
  });

  it.each([
    ['is missing', 'status', 404],
    ['is gone', 'status', 410],
    ['is no JSON', 'not-json', undefined],
    ['is too large', 'too-large', undefined],
    ['takes too long', 'timeout', undefined],
  ] as const)('because it %s is asked for no more', async (_, code, status) => {
    const {asked} = failing(code, status);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toHaveLength(1);
  });

  it('is said to have failed at once, and not after the last attempt', async () => {
    const {seen} = failing('network');
    await vi.advanceTimersByTimeAsync(0);
    expect(seen).toEqual(['loading', 'failed']);
  });

  it('is asked for at a moment that chance chooses, so that not all readers come at once', async () => {
    vi.mocked(Math.random).mockReturnValue(0.1);
    const {asked} = failing('network');
    const first = Date.now();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked.map((at) => at - first)).toEqual([0, 200, 600]);
  });

  it('is not asked for behind the visitor’s back, in a page that nobody sees', async () => {
    page.visibilityState = 'hidden';
    const {asked} = failing('network');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toHaveLength(1);
  });

  it('is not asked for without a network', async () => {
    browser.onLine = false;
    const {asked} = failing('network');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toHaveLength(1);
  });

  it('is not asked for when nobody waits any more', async () => {
    const {asked, leave} = failing('status', 503);
    vi.mocked(Math.random).mockReturnValue(1);
    await vi.advanceTimersByTimeAsync(0);
    leave();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toHaveLength(1);
  });

  it('is asked for as often again when a visitor tries again', async () => {
    const {store, asked} = failing('network');
    await vi.advanceTimersByTimeAsync(60_000);
    store.refresh(URL);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toHaveLength(6);
  });
});

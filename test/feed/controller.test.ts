import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {FeedController, type FeedOptions} from '../../src/feed/controller.js';
import {FeedError} from '../../src/feed/errors.js';
import {FeedStore} from '../../src/feed/store.js';

beforeEach(() => {
  vi.stubGlobal('document', {readyState: 'complete', baseURI: 'https://page.example/'});
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** An element that has its controllers look whenever they ask for it. */
class Host extends EventTarget {
  readonly isConnected = true;
  readonly updateComplete = Promise.resolve(true);
  #controller: ReactiveController | undefined;

  addController(controller: ReactiveController): void {
    this.#controller = controller;
  }

  requestUpdate(): void {
    queueMicrotask(() => this.#controller!.hostUpdate!());
  }

  querySelector(): null {
    return null;
  }
}

const settled = () => new Promise((done) => setImmediate(done));

it('gives the same array of feeds as long as the feeds are the same, for what is worked out from it', async () => {
  let broken = false;
  const request = (url: string) =>
    broken ? Promise.reject(new FeedError('network', url)) : Promise.resolve({json: {items: []}, url});
  vi.stubGlobal(Symbol.for('sharers.feed-store.1'), new FeedStore(request));
  const options: FeedOptions = {feed: 'a.json b.json'};
  const host = new Host();
  const controller = new FeedController(host as unknown as ReactiveControllerHost & Element, () => options);
  controller.hostConnected();
  await settled();
  const {feeds} = controller.state;
  expect(feeds).toHaveLength(2);
  broken = true;
  controller.refresh();
  await settled();
  expect(controller.state.status).toBe('failed');
  expect(controller.state.feeds).toBe(feeds);
  broken = false;
  controller.refresh();
  await settled();
  expect(controller.state.feeds).not.toBe(feeds);
});

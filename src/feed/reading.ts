import {readFeed, type Reading} from '../model/read/feed.js';
import {FeedError, warn} from './errors.js';
import type {Answer} from './request.js';

const readings = new WeakMap<object, Reading>();

/** What an answer says; read once, however many elements show it. What its publisher should know is said once too. */
export function readingOf({json, url}: Answer): Reading {
  let reading = readings.get(json);
  if (!reading) {
    reading = readFeed(json, url);
    readings.set(json, reading);
    if (reading.refusal) warn(new FeedError(reading.refusal, url).message);
    const movedTo = reading.feed?.moved_to;
    if (movedTo) warn(`The feed ${url} has moved to ${movedTo}`);
    if (reading.dropped) warn(`The feed ${url} has items that cannot be shown: ${reading.dropped}`);
  }
  return reading;
}

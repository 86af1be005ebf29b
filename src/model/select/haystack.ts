import type {Agent, FeedEvent} from '../feed.js';
import type {Text} from '../text.js';
import {fold} from './fold.js';

const kept = new WeakMap<FeedEvent, string>();

/** All that a search looks through, folded, in every language; made once for each event, and ahead of time by who wants to. */
export function haystackOf(event: FeedEvent): string {
  let haystack = kept.get(event);
  if (haystack === undefined) {
    haystack = fold(
      textsOf(event)
        .map(({text}) => text)
        .join('\n'),
    );
    kept.set(event, haystack);
  }
  return haystack;
}

function textsOf({title, summary, location, series, tags = [], organizers = [], speakers = []}: FeedEvent): Text[number][] {
  const named = ({name, organization}: Agent): (Text | undefined)[] => [name, organization];
  return [
    ...[title, summary, location?.name, location?.address, location?.city, location?.region, location?.country, series?.name],
    ...tags.map(({id, label}): Text => label ?? [{language: '', text: id}]),
    ...[...organizers, ...speakers].flatMap(named),
  ].flatMap((text) => text ?? []);
}

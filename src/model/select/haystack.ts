import type {Agent, FeedItem} from '../feed.js';
import type {Text} from '../text.js';
import {fold} from './fold.js';

const kept = new WeakMap<FeedItem, string>();

/** All that a search looks through, folded, in every language; made once for each item, and ahead of time by who wants to. */
export function haystackOf(item: FeedItem): string {
  let haystack = kept.get(item);
  if (haystack === undefined) {
    haystack = fold(
      textsOf(item)
        .map(({text}) => text)
        .join('\n'),
    );
    kept.set(item, haystack);
  }
  return haystack;
}

function textsOf({title, summary, location, series, tags = [], ...item}: FeedItem): Text[number][] {
  const {edition, territory, maturity, themes = []} = item;
  const {organizers = [], speakers = [], organizations = [], people = [], funders = [], authors = []} = item;
  const named = ({name, organization}: Agent): (Text | undefined)[] => [name, organization];
  return [
    ...[title, summary, location?.name, location?.address, location?.city, location?.region, location?.country, series?.name],
    ...[edition, territory, maturity, ...themes],
    ...tags.map(({id, label}): Text => label ?? [{language: '', text: id}]),
    ...[organizers, speakers, organizations, people, funders, authors].flat().flatMap(named),
  ].flatMap((text) => text ?? []);
}

import type {FeedItem} from '../feed.js';
import {remember} from '../remember.js';
import type {Text} from '../text.js';
import {fold} from './fold.js';

/** What items can be filtered by. */
export type Criterion = 'types' | 'tags' | 'locations' | 'languages' | 'series' | 'attendance' | 'project' | 'call';

/** One thing that an item can be found by. */
export interface Trait {
  /** What to ask for: an id, a name, a language's tag, or a word of the format. */
  readonly value: string;
  /** What a reader sees, where the feed says it. */
  readonly label?: Text | undefined;
  /** All that it answers to, folded. */
  readonly names: readonly string[];
}

const kept = new WeakMap<FeedItem, Partial<Record<Criterion, readonly Trait[]>>>();

/** What an item can be found by in one respect; worked out once for each item. */
export function traitsOf(item: FeedItem, criterion: Criterion): readonly Trait[] {
  const known = kept.get(item) ?? {};
  kept.set(item, known);
  return (known[criterion] ??= TRAITS[criterion](item));
}

const TRAITS: Readonly<Record<Criterion, (item: FeedItem) => readonly Trait[]>> = {
  types: ({type, kind}) => [trait(type === 'resource' ? (kind ?? 'other') : type)],
  tags: ({tags = []}) => tags.map(({id, label}) => trait(id, label)),
  locations: place,
  languages: (item) => languages(item).map((language) => trait(language)),
  series: ({series}) => (series ? [trait(series.name[0].text, series.name)] : []),
  attendance: (item) => attendance(item).map((way) => trait(way)),
  project: ({projects = []}) => projects.map((id) => trait(id)),
  call: ({call}) => (call === undefined ? [] : [trait(call)]),
};

/** Names of tags, towns and languages come again and again. */
const foldName = remember(fold, 1000);

const trait = (value: string, label?: Text, ...others: (Text | undefined)[]): Trait => ({
  value,
  label,
  names: [...new Set([value, ...[label, ...others].flatMap((text) => text ?? []).map(({text}) => text)])].map(foldName),
});

/** A place is known by its town, and answers to the name of the house, the region and the country too; a territory is known by its name. */
function place({location, territory}: FeedItem): Trait[] {
  const [known, ...others] = [location?.city, location?.name, location?.region, location?.country, territory].filter(
    (text) => !!text,
  );
  return known ? [trait(known[0].text, known, ...others)] : [];
}

/** The languages spoken; of what does not say, those it is announced in. */
function languages({spoken_languages, title, language}: FeedItem): readonly string[] {
  if (spoken_languages?.length) return spoken_languages;
  const announced = title.map((wording) => wording.language).filter((tag) => tag !== '');
  return announced.length > 0 ? [...new Set(announced)] : language ? [language] : [];
}

/** How one takes part in an event; of one that does not say, as its place and its address show. */
function attendance({attendance: said, location, online_url, occurrences}: FeedItem): readonly string[] {
  if (occurrences?.every(({status}) => status === 'moved-online')) return ['online'];
  if (said) return [said];
  if (online_url) return [location ? 'mixed' : 'online'];
  return location ? ['offline'] : [];
}

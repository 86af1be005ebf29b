import type {Feed} from '../../model/feed.js';
import type {Selected} from '../../model/select.js';
import {matching} from '../../model/select/filter.js';
import type {Criterion} from '../../model/select/traits.js';
import type {Setting} from '../../view/setting.js';
import {textOf, tokens} from '../attributes.js';
import {searchAhead} from './search-ahead.js';
import type {Found, ListElementWords, Subject} from './subject.js';
import type {ListHost} from './wishes.js';

/** The items that an author wants listed: those that are over too, in order. */
export interface Listing<One> extends Found<One> {
  /** What was wished for, in one text. */
  readonly key: string;
}

const CRITERIA: readonly Criterion[] = ['types', 'tags', 'locations', 'languages', 'series', 'attendance', 'project', 'call'];

/** Makes listings, each only when the feeds, the wishes, the reader's language or the time call for a new one. */
export function listings<One extends Selected, Words extends ListElementWords>(
  subject: Subject<One, Words>,
): (feeds: readonly Feed[], host: ListHost, setting: Setting<Words>) => Listing<One> {
  let last: (Listing<One> & {readonly feeds: readonly Feed[]}) | undefined;
  return (feeds, host, {words, now, readerZone}) => {
    const {from, to, sort, controls} = host;
    const criteria = Object.fromEntries(CRITERIA.map((name) => [name, host[name]]));
    const key = JSON.stringify([criteria, from, to, sort, controls, readerZone, words.reader]);
    if (last?.feeds === feeds && last.key === key && now < last.until) return last;
    const wanted = matching(
      Object.fromEntries(Object.entries(criteria).map(([name, values]) => [name, textOf(values).split(',')])),
    );
    const {items, until} = subject.find(feeds, wanted, host, {words, now, readerZone});
    if (tokens(controls).includes('search')) searchAhead(items);
    return (last = {feeds, key, items, until});
  };
}

import {html} from 'lit';
import {callListWordsIn, type CallListWords} from '../../locales/call-list-words.js';
import {callsInOrder} from '../../model/call/order.js';
import type {CallState} from '../../model/call/state.js';
import {nextCallChange} from '../../model/change.js';
import type {FeedCall} from '../../model/feed.js';
import {merging} from '../../model/merge.js';
import {midnightAfter} from '../../model/moment.js';
import {callsOf} from '../../model/read/call.js';
import type {Selected} from '../../model/select.js';
import type {CallLayout} from '../../parts/call.js';
import {said} from '../../parts/phrase.js';
import {fromZero} from '../attributes.js';
import {callEntry} from '../call-entry.js';
import {sorted} from '../list/sorted.js';
import type {Subject} from '../list/subject.js';

/** A call with how it stands. */
export interface SelectedCall extends Selected<FeedCall> {
  readonly state: CallState['state'];
  /** From how many days before its deadline on it closes soon; as usual where the author does not say. */
  readonly closingSoonDays: number | undefined;
}

const LAYOUTS: readonly [CallLayout, ...CallLayout[]] = ['card', 'full', 'banner'];

const PHASES: Readonly<Record<CallState['state'], Selected['phase']>> = {
  announced: 'upcoming',
  open: 'ongoing',
  'closing-soon': 'ongoing',
  'last-day': 'ongoing',
  rolling: 'ongoing',
  // What may still be open is not over.
  unknown: 'upcoming',
  results: 'past',
  closed: 'past',
  cancelled: 'past',
};

const mergedCalls = merging(callsOf);

/** A list of calls for projects. */
export const calls: Subject<SelectedCall, CallListWords> = {
  name: 'calls',
  wordsIn: callListWordsIn,
  show: 'all',
  controls: ['search', 'tag', 'location', 'language', 'when'],
  layouts: LAYOUTS,
  layoutParts: {card: 'list', full: 'list', banner: 'list'},
  find(feeds, wanted, host, {words, now, readerZone}) {
    const closingSoonDays = fromZero(host.closingSoonDays);
    const all = mergedCalls(feeds).filter(wanted);
    const items = callsInOrder(all, now, closingSoonDays).map(({call, state: {state}}) => ({
      item: call,
      phase: PHASES[state],
      state,
      closingSoonDays,
    }));
    return {
      items: sorted(items, host.sort, words),
      until: Math.min(nextCallChange(all, now, closingSoonDays), midnightAfter(now, readerZone)),
    };
  },
  entry: ({item, state, closingSoonDays}, {wishes, setting, acts, id}) => {
    const {layout} = wishes;
    return html`<li part=${`call item ${layout} ${state}`} tabindex="-1">
      ${said('type', [{text: wishes.type ?? ''}])} ${callEntry(item, {...wishes, layout: layout as CallLayout, closingSoonDays}, setting, acts, id)}
    </li>`;
  },
};

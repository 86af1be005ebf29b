import type {CallWords} from '../../locales/call-words.js';
import {isMidnight, type Deadline} from '../../model/call/deadline.js';
import {stageSpan} from '../../model/call/stages.js';
import {MINUTE, type FeedDate} from '../../model/date.js';
import type {FeedCall, Stage} from '../../model/feed.js';
import {wordingFor} from '../../model/text.js';
import type {Zone} from '../../model/zone.js';
import type {Whereabouts} from '../place.js';
import type {Setting} from '../setting.js';
import {isHandIn, stageTitle} from '../stage.js';
import type {CalendarEntry} from './entry.js';
import {itemEntry} from './item-entry.js';
import {spanOf, type Span} from './span.js';
import {uidIn} from './uid.js';

type Its = Pick<Setting<CallWords>, 'words' | 'now'>;

/** Until when one can apply, for a calendar; nothing when that is over or not fully known. That of a stage is the stage's. */
export function deadlineEntry(call: FeedCall, deadline: Deadline | undefined, its: Its): CalendarEntry | undefined {
  if (!deadline || deadline.until <= its.now) return undefined;
  const {date, extendedFrom, stage} = deadline;
  const own = call.stages.find((one) => one === stage);
  if (own) return stageEntry(call, own, its);
  const span = momentOrDay(date, call.zone);
  return entryOf(
    call,
    {name: 'deadline', title: its.words.stageKinds['deadline']!, span, former: extendedFrom},
    call.apply_url,
    its,
  );
}

/** A stage for a calendar; nothing when it is over or its day is not known. */
export function stageEntry(call: FeedCall, stage: Stage, its: Its): CalendarEntry | undefined {
  const {start = stage.end, end, zone, previous_start, url, online_url} = stage;
  if (!start || stageSpan(stage, zone).over <= its.now) return undefined;
  const span = isHandIn(stage) && (!stage.start || !end) ? momentOrDay(start, zone) : spanOf(start, end, zone);
  const title = stageTitle(stage, call.language, its.words).text;
  const name = `stage-${nameOf(stage, call.stages)}`;
  return entryOf(call, {name, title, span, former: previous_start, at: stage}, online_url ?? url, its);
}

/** Something of a call that has a date. */
interface Dated {
  /** What tells it from all else of the call. */
  readonly name: string;
  readonly title: string;
  readonly span: Span | undefined;
  /** The date that it was to have before. */
  readonly former: FeedDate | undefined;
  readonly at?: Whereabouts;
}

function entryOf(
  call: FeedCall,
  {name, title, span, former, at = {}}: Dated,
  way: string | undefined,
  its: Its,
): CalendarEntry | undefined {
  // Of a status of the publisher's own nobody knows whether the dates still hold.
  if (!span || call.expired || call.status !== 'scheduled') return undefined;
  const {words} = its;
  return {
    ...itemEntry(call, at, way, its),
    uid: uidIn(call.base, `${call.id}-${name}`),
    sequence: former ? 1 : 0,
    status: 'confirmed',
    span,
    title: words.about(title, wordingFor(call.title, words.reader).text),
  };
}

/** Midnight is the last minute of the day that it ends: who goes by the day that it begins comes too late. */
const momentOrDay = (date: FeedDate, home: Zone | undefined): Span | undefined =>
  isMidnight(date, home) ? spanOf({...date, wall: date.wall - MINUTE}, date, home) : spanOf(date, undefined, home);

/** What a stage is known by in its call: its id, else what it is called, else its kind; and by how many are so before it. */
function nameOf(stage: Stage, stages: readonly Stage[]): string {
  const name = ({id, title, kind}: Stage): string => id ?? title?.[0].text ?? kind!;
  const before = stages.filter((one) => name(one) === name(stage)).indexOf(stage);
  return name(stage) + '+'.repeat(before);
}

import {DAY, hasDay, isTimed, midnightOf, type FeedDate} from '../date.js';
import {homeOf, latest} from '../moment.js';
import {readIn, wallAt, type Instant, type Zone} from '../zone.js';
import type {CallDates, StageDates} from './dates.js';

/** Until when one can apply. */
export interface Deadline {
  /** As the publisher writes it. */
  readonly date: FeedDate;
  /** Where it is at home; anywhere on earth (UTC−12) when it floats. */
  readonly zone: Zone;
  /** The first moment at which it is too late; infinity when the year is not known. */
  readonly until: Instant;
  /**
   * What it is: a whole day, which counts to its end; a time; midnight, at which people take the day that ends for the one
   * that begins; or less than a day, when no more is known than a month, a year or a day of an unknown year.
   */
  readonly kind: 'day' | 'time' | 'midnight' | 'vague';
  /** The last day to apply, which of midnight is the one that ends with it; absent when it is not known. */
  readonly lastDay: FeedDate | undefined;
  /** The deadline before it was extended. */
  readonly extendedFrom: FeedDate | undefined;
  /** The stage whose deadline it is, when the call itself has none. */
  readonly stage: StageDates | undefined;
}

/** The deadline that counts: the call's own, else of the stages to hand something in the next one, or the last if all are over. */
export function deadlineOf(call: CallDates, now: Instant): Deadline | undefined {
  const {deadline, previous_deadline, zone, stages = []} = call;
  if (deadline) return inZone(deadline, zone, previous_deadline);
  const handIns = stages
    .filter(({kind}) => kind === 'pre-application' || kind === 'deadline')
    .flatMap((stage) => {
      const date = stage.end ?? stage.start;
      return date ? inZone(date, stage.zone ?? zone, undefined, stage) : [];
    })
    .sort((a, b) => (a.until === b.until ? 0 : a.until - b.until));
  return handIns.find(({until}) => now < until) ?? handIns.at(-1);
}

function inZone(date: FeedDate, home: Zone | undefined, previous?: FeedDate, stage?: StageDates): Deadline {
  const zone = homeOf(date, home);
  const until = latest(date, zone);
  return {
    date,
    zone,
    until,
    kind: date.yearless || !hasDay(date) ? 'vague' : !isTimed(date) ? 'day' : isMidnight(date, zone) ? 'midnight' : 'time',
    lastDay: lastDayOf(date, zone),
    extendedFrom: previous && latest(previous, zone) < until ? previous : undefined,
    stage,
  };
}

/** The last day on which a date is not over, where it is at home; none when its year or its day is unknown. */
export const lastDayOf = (date: FeedDate, zone: Zone): FeedDate | undefined =>
  date.yearless || !hasDay(date)
    ? undefined
    : {wall: midnightOf(wallAt(latest(date, zone) - 1, zone)), precision: 'day', yearless: false};

/**
 * Whether a date is a time that is midnight at home: "T00:00", "T24:00", or one in UTC that comes to the same. Half of those
 * who read "8 July, 0:00" come a day late, so it is shown as the end of the day before, and the publisher is told.
 */
export const isMidnight = (date: FeedDate, home: Zone | undefined): boolean =>
  isTimed(date) && readIn(date, home).wall % DAY === 0;

import {encoded} from './encoded.js';
import type {CalendarEntry} from './entry.js';
import {compactOf, isoOf} from './span.js';

/** Pages on which a reader puts an entry into the calendar they have there. */
export interface ServiceLinks {
  readonly google: string;
  /** Outlook.com, for people. */
  readonly outlook: string;
  /** Microsoft 365, for organisations. */
  readonly office: string;
}

/** Characters that each text may take, so that an address stays below the 2,048 that every browser and server takes. */
const ROOM = {title: 450, place: 350, description: 900};

/**
 * The services document none of this; github.com/InteractionDesignFoundation/add-event-to-calendar-docs and the source of
 * add-to-calendar-button do. A time without a zone is taken for the reader's own, which is what floating means. All three need
 * an end: where none is known it is the start, as RFC 5545 §3.6.1 reads an entry without one, and no length is made up. Outlook
 * shows a "+" as it is, so spaces are "%20".
 */
export function serviceLinks({title, place, description, span}: CalendarEntry): ServiceLinks {
  const {kind, start, end = start} = span;
  const [name, where, what] = [encoded(title, ROOM.title), encoded(place, ROOM.place), encoded(description, ROOM.description)];
  const compose =
    `/calendar/0/action/compose?rru=addevent&subject=${name}&startdt=${isoOf(kind, start)}&enddt=${isoOf(kind, end)}` +
    `${kind === 'days' ? '&allday=true' : ''}&location=${where}&body=${what}`;
  return {
    google:
      `https://calendar.google.com/calendar/render?action=TEMPLATE&text=${name}` +
      `&dates=${compactOf(kind, start)}/${compactOf(kind, end)}&location=${where}&details=${what}`,
    outlook: `https://outlook.live.com${compose}`,
    office: `https://outlook.office.com${compose}`,
  };
}

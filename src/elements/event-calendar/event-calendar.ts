import {html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {calendarWordsIn, type CalendarWords} from '../../locales/calendar-words.js';
import {nextEventChange} from '../../model/change.js';
import {midnightOf, type Wall} from '../../model/date.js';
import type {Feed} from '../../model/feed.js';
import type {Happening} from '../../model/month/days.js';
import {firstWeekday} from '../../model/month/first-weekday.js';
import {monthShown, type Month} from '../../model/month/shown.js';
import {monthNamed, monthOf, nameOfMonth} from '../../model/month/weeks.js';
import {mergedEvents} from '../../model/merged-events.js';
import {midnightAfter} from '../../model/moment.js';
import {selectEvents} from '../../model/select.js';
import {primary} from '../../model/text.js';
import type {EventItem} from '../../model/wire.js';
import {wallAt} from '../../model/zone.js';
import {dayList} from '../../parts/day-list.js';
import {emptyMonth, monthGrid, monthHeader, type MonthActs} from '../../parts/month.js';
import {said} from '../../parts/phrase.js';
import {happeningView} from '../../view/happening.js';
import {dayPhrase, monthView} from '../../view/month.js';
import {plain} from '../../view/phrase.js';
import type {Setting} from '../../view/setting.js';
import {sourcePhrase} from '../../view/source.js';
import {VERSION} from '../../version.js';
import {attributes} from '../attributes.js';
import {FrameController} from '../frame-controller.js';
import {dayByKey} from './day-by-key.js';
import styles from './event-calendar.styles.js';

/**
 * The events of a feed, in the grid of a month, with those of a day in full under it.
 *
 * What stands inside the tag is shown until the feed is there, and goes on being shown when it cannot be had.
 *
 * An event is on all days that it touches, each time that it happens. One of which only the month is known is listed under that
 * month; one without a year or a date, and one that is postponed, is in no month: the event list shows those.
 *
 * @tag sharers-event-calendar
 *
 * @slot - What a reader sees before the feed is there, and goes on seeing when it cannot be had: a link to the events, say.
 * @slot header - Above all, in every state: a heading of your own.
 * @slot empty - In place of the sentence that a month has no events.
 * @slot footer - Below all, in every state.
 * @slot failed - In place of the sentence that the events could not be loaded.
 *
 * @csspart base - All that the element shows of a feed.
 * @csspart header - The name of the month and the buttons.
 * @csspart month - The name of the month.
 * @csspart previous - The button to the month before.
 * @csspart today-button - The button to today.
 * @csspart next - The button to the month after.
 * @csspart grid - The weeks of the month, under the names of the weekdays.
 * @csspart week - A row of the grid.
 * @csspart weekday - The name of a weekday.
 * @csspart day - A day; also `today`, `selected`, `other-month` (before or after the month shown) and `busy` (with events).
 * @csspart number - The number of a day, a button that is over all of it.
 * @csspart entries - The events in a day.
 * @csspart entry - An event in a day, a dot where the container is narrow; also `whole`, or `begins`, `continues` or `ends` where it is on several days, and its status where that is not "scheduled".
 * @csspart hour - From or until when an event is, in a day.
 * @csspart more - How many more events a day has.
 * @csspart nearest - The button, in a month without events, to the next that has some.
 * @csspart day-list - The selected day.
 * @csspart dayless - The events of the month of which no day is known.
 * @csspart day-title - What is above the events of a day, or above those without a day.
 * @csspart list - Such events.
 * @csspart item - One event in full.
 * @csspart event - One event in full; also `past`, `ongoing` or `upcoming`, and its status where that is not "scheduled": `cancelled`, `postponed`, `rescheduled`, `moved-online`, `sold-out` or `tentative`.
 * @csspart body - All of an event.
 * @csspart title - An event's title, a heading.
 * @csspart link - The link in a title.
 * @csspart facts - The line of status, date and place.
 * @csspart status - An event's status in words, unless it is simply scheduled.
 * @csspart date - An event's date in words.
 * @csspart time - Each date in those words.
 * @csspart place - Where an event is.
 * @csspart summary - An event's summary.
 * @csspart series - The series of an event.
 * @csspart series-link - The link to a series.
 * @csspart source - Who publishes the feed.
 * @csspart source-link - The link to the publisher.
 * @csspart notice - A sentence; also `empty`, that a day or the month has no events, or `failed`.
 * @csspart failure - The sentence on a failure, and the way out of it.
 * @csspart retry - The button to try again.
 * @csspart home-link - The link to the publisher's page, where this version cannot read the feed.
 * @csspart waiting - The button that asks for the feed, where `loading` is "click", and whom it will ask.
 * @csspart load - That button.
 * @csspart hosts - Whom it will ask.
 * @csspart skeleton - What stands in a tag with nothing in it, not even white space, while the feed is on its way.
 *
 * @cssstate loading - A feed is on its way that is not there yet, or that someone asked for again.
 * @cssstate empty - There are no events to list.
 * @cssstate failed - A feed could not be had, or no newer version of it.
 * @cssstate stale - What is listed is not the newest, which could not be had.
 *
 * @fires {FeedLoadEvent} sharers-load - A feed has come, or a newer version of it.
 * @fires {SelectEvent} sharers-select - A visitor follows an event's link; canceled, the page may show it in its own way.
 * @fires {FeedErrorEvent} sharers-error - A feed could not be had, or no newer version of it.
 *
 * @cssprop [--sharers-accent=LinkText] - The colour of links, of buttons, of today, of the dots and of the focus ring.
 * @cssprop [--sharers-gap=1.5em] - The space between two events, and under the grid; most spaces inside follow it, so it is the density too.
 * @cssprop [--sharers-radius=0.25em] - How round corners are.
 * @cssprop [--sharers-rule=color-mix(in srgb, currentColor 15%, transparent)] - The colour of the hairlines.
 */
export class EventCalendarElement extends LitElement {
  /** The version of the library this class comes from. */
  static readonly version = VERSION;

  static override styles = styles;

  static override properties: PropertyDeclarations = {
    ...attributes('feed loading refreshMinutes month headingLevel label timeZone'),
    data: {attribute: false},
  };

  /** The feed's address, or several with spaces between them. Elements with the same address share one request. */
  declare feed: string | undefined;
  /** A feed as an object, instead of an address; to change it, give another object. */
  declare data: unknown;
  /** When to ask for the feed: "eager" (at once, the default), "lazy" (when the element is near the viewport) or "click" (when the visitor agrees). */
  declare loading: string | undefined;
  /** After how many minutes to ask for the feed again while the page is seen; never unless given. Where a script in the tag holds the feed, 0 asks for a newer one once. */
  declare refreshMinutes: number | string | undefined;
  /** The month shown, as "2026-03"; that of today unless given. The property goes with the visitor. */
  declare month: string | undefined;
  /** The level of the events' headings, 2 to 6; 3 unless given. */
  declare headingLevel: number | string | undefined;
  /** What the calendar is called, for screen readers; "Events" in the page's language unless given. */
  declare label: string | undefined;
  /** The time zone to show days and hours in, as "Europe/Paris"; each event's own unless given. */
  declare timeZone: string | undefined;

  readonly #frame = new FrameController(this, calendarWordsIn);
  /** The day that the visitor chose, and the one where the keys have led; each as long as its month is shown. */
  #chosen: Wall | undefined;
  #reached: Wall | undefined;
  /** What is listed under the grid, in its order there. */
  #inFull: readonly Happening[] = [];

  /** The events that are listed under the grid, in their order, each as its feed has it. */
  get items(): readonly EventItem[] {
    return this.#inFull.map(({event}) => event.source as EventItem);
  }

  /** Asks for the feed again, or for the first time where `loading` is "click". */
  refresh(): void {
    this.#frame.refresh();
  }

  protected override update(changed: PropertyValues): void {
    const focused = this.renderRoot.querySelector<HTMLElement>(':focus');
    const name = focused?.getAttribute('aria-label');
    this.#frame.update(() => {
      super.update(changed);
      const stop = focused?.matches('[part=number]') && this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]');
      if (!stop) return;
      // What has the focus already may be another day now, which screen readers are to be told of.
      if (stop.getAttribute('aria-label') !== name) focused?.blur();
      stop.focus();
    });
  }

  protected override render(): TemplateResult {
    return this.#frame.render((feeds, setting) => this.#calendar(feeds, setting));
  }

  #calendar(feeds: readonly Feed[], setting: Setting<CalendarWords>): TemplateResult {
    const {words, now, readerZone, zone} = setting;
    // Words of a language that is none of ours are English, and the week is the reader's own.
    const firstDay = firstWeekday(primary(words.reader) === words.language ? words.locale : words.reader);
    const today = midnightOf(wallAt(now, zone ?? readerZone));
    const events = mergedEvents(feeds);
    const month = monthShown(events, {
      month: monthNamed(this.month ?? '') ?? monthOf(today),
      today,
      firstDay,
      zone,
      chosen: this.#chosen,
      reached: this.#reached,
    });
    const acts: MonthActs = {
      show: (to) => (this.month = nameOfMonth(to)),
      select: (day) => this.#go(day, day),
      press: (event) => {
        const day = dayByKey(event, month.stop, firstDay, getComputedStyle(this).direction === 'rtl');
        if (day === undefined) return;
        event.preventDefault();
        this.#go(day);
      },
    };
    this.#frame.showsUntil(Math.min(midnightAfter(now, zone ?? readerZone), nextEventChange(selectEvents(events, now), now)));
    const view = monthView(month, setting);
    return html`
      ${monthHeader(view, words.today, acts)} ${monthGrid(view, this.label || words.label, month.stop, acts)}
      ${this.#lists(month, setting) ?? emptyMonth(view, words.noneInMonth, acts)}
      ${feeds.map((feed) => said('source', sourcePhrase(feed, words), 'source-link'))}
    `;
  }

  /** The events of the selected day, and those of no day; nothing for a month that has neither. */
  #lists({selected, days, dayless}: Month, setting: Setting<CalendarWords>): TemplateResult | undefined {
    this.#inFull = [];
    if (selected === undefined && dayless.length === 0) return undefined;
    const ofDay = selected === undefined ? [] : (days.get(selected) ?? []);
    this.#inFull = [...ofDay, ...dayless];
    const {noneOnDay, dayToCome} = setting.words;
    const list = (part: string, title: string, those: readonly Happening[] = []) =>
      dayList(
        part,
        title,
        those.map((one) => happeningView(one, setting)),
        noneOnDay,
        this.headingLevel,
      );
    return html`
      ${selected === undefined ? nothing : list('day-list', plain(dayPhrase(selected, setting)), ofDay)}
      ${dayless.length > 0 ? list('dayless', dayToCome, dayless) : nothing}
    `;
  }

  #go(reached: Wall, chosen = this.#chosen): void {
    this.#reached = reached;
    this.#chosen = chosen;
    this.month = nameOfMonth(reached);
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sharers-event-calendar': EventCalendarElement;
  }
}

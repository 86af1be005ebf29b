import {LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import type {EventItem} from '../../model/wire.js';
import {VERSION} from '../../version.js';
import {attributes, isSet} from '../attributes.js';
import {ListController} from '../list/list-controller.js';
import {StructuredData} from '../structured-data.js';
import {events} from './events.js';
import {structuredEvents} from './structured-events.js';
import styles from './event-list.styles.js';

/**
 * The events of a feed, as a list.
 *
 * What stands inside the tag is shown until the feed is there, and goes on being shown when it cannot be had.
 *
 * @tag sharers-event-list
 *
 * @slot - What a reader sees before the feed is there, and goes on seeing when it cannot be had: a link to the events, say.
 *
 * @slot header - Above all, in every state: a heading of your own.
 * @slot footer - Below all, in every state.
 * @slot empty - In place of the sentence that there is nothing to list.
 * @slot failed - In place of the sentence that the events could not be loaded.
 *
 * @fires {FeedLoadEvent} sharers-load - A feed has come, or a newer version of it.
 * @fires {FeedErrorEvent} sharers-error - A feed could not be had, or no newer version of it.
 * @fires {FilterEvent} sharers-filter - A visitor narrows the list; canceled, the list stays as it is.
 * @fires {SelectEvent} sharers-select - A visitor follows an event's link; canceled, the page may show it in its own way.
 *
 * @csspart base - All that the element shows of a feed.
 * @csspart controls - All that a visitor can narrow the list by.
 * @csspart control - One of these.
 * @csspart label - What a control, or a line of the details, is about.
 * @csspart field - What a visitor writes or chooses in.
 * @csspart clear - The button that takes all choices back.
 * @csspart count - How many events there are.
 * @csspart skip - The button that leads past a long list; seen when it has the focus.
 * @csspart section - A list with its headings and its button for more.
 * @csspart group - The heading of a group.
 * @csspart group-link - The link in such a heading.
 * @csspart list - The list, or that of a group; also `cards` or `compact`.
 * @csspart more - The button for further events.
 * @csspart archive - The past events, where they are folded in.
 * @csspart disclosure - What opens the archive, or an event's details.
 * @csspart item - One event.
 * @csspart event - One event; also `pictured` with a picture, `past`, `ongoing` or `upcoming`, and its status where that is not "scheduled": `cancelled`, `postponed`, `rescheduled`, `moved-online`, `sold-out` or `tentative`.
 * @csspart badge - The date at a glance, beside the event.
 * @csspart day - The day in the badge.
 * @csspart month - The month in the badge.
 * @csspart year - The year in the badge.
 * @csspart body - All of an event but its badge.
 * @csspart title - An event's title, a heading.
 * @csspart link - The link in a title.
 * @csspart facts - The line of status, date and place.
 * @csspart status - An event's status in words, unless it is simply scheduled.
 * @csspart date - An event's date in words.
 * @csspart time - Each date in those words.
 * @csspart place - Where an event is.
 * @csspart summary - An event's summary.
 * @csspart figure - An event's picture and its credit.
 * @csspart image - An event's picture.
 * @csspart credit - Whose picture it is.
 * @csspart details - What more there is to say of an event.
 * @csspart about - The same as a list of terms.
 * @csspart fact - A line of it.
 * @csspart value - What is said there.
 * @csspart value-link - A link in it.
 * @csspart series - The series of an event.
 * @csspart series-link - The link to a series.
 * @csspart actions - What a visitor can do with an event.
 * @csspart action - One of these, a button or a link.
 * @csspart menu - The ways into a calendar, once opened.
 * @csspart menu-link - One of these.
 * @csspart subscription - How to follow all events of the feed in a calendar.
 * @csspart subscription-link - The link that does it.
 * @csspart announcement - What is said of a copy that was made.
 * @csspart end - What comes after the list: how to follow the feed, and who publishes it.
 * @csspart source - Who publishes the feed.
 * @csspart source-link - The link to the publisher.
 * @csspart notice - A sentence in place of the list; also `empty` or `failed`.
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
 * @cssprop [--sharers-accent=LinkText] - The colour of links, of the button and of the focus ring.
 * @cssprop [--sharers-gap=1.5em] - The space between two events; most spaces inside follow it, so it is the density too.
 * @cssprop [--sharers-radius=0.25em] - How round corners are.
 * @cssprop [--sharers-rule=color-mix(in srgb, currentColor 15%, transparent)] - The colour of the hairline between two events.
 */
export class EventListElement extends LitElement {
  /** The version of the library this class comes from. */
  static readonly version = VERSION;

  static override styles = styles;

  static override properties: PropertyDeclarations = {
    ...attributes(
      'feed loading refreshMinutes show limit pageSize tags locations languages series attendance project call from to sort',
      'groupBy layout past controls urlState details images actions jsonLd headingLevel label emptyText timeZone',
    ),
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
  /** Which events to list: "upcoming" (all that is not over, the default), "ongoing", "past" or "all". */
  declare show: string | undefined;
  /** The most events to list; all unless given. */
  declare limit: number | string | undefined;
  /** How many events to list before a button shows more; 20 unless given, 0 for all. */
  declare pageSize: number | string | undefined;
  /** Lists only events with one of these tags, between commas. */
  declare tags: string | undefined;
  /** Lists only events in one of these towns, places, regions or countries, between commas. */
  declare locations: string | undefined;
  /** Lists only events held in one of these languages, as "fr" or "en", between commas. */
  declare languages: string | undefined;
  /** Lists only events of one of these series, between commas. */
  declare series: string | undefined;
  /** Lists only events that one attends so: "offline", "online" or "mixed", between commas. */
  declare attendance: string | undefined;
  /** Lists only events of the project with this id. */
  declare project: string | undefined;
  /** Lists only events of the call with this id. */
  declare call: string | undefined;
  /** Lists only what is on this day, month or year or later, as "2026-03-01". */
  declare from: string | undefined;
  /** Lists only what is on this day, month or year or earlier. */
  declare to: string | undefined;
  /** The order: by "date" (the default), by "title", or "newest" published first. */
  declare sort: string | undefined;
  /** Puts events under headings by "day", "month", "year" or "series"; "none" unless given. */
  declare groupBy: string | undefined;
  /** How events are laid out: as a "list" (the default), as "cards" or "compact". */
  declare layout: string | undefined;
  /** What becomes of past events: "hide" (the default), or "archive" to fold them in below. */
  declare past: string | undefined;
  /** What a visitor can narrow the list by, between spaces: "search", "tag", "location", "attendance", "language", "when", "zone". */
  declare controls: string | undefined;
  /** Keeps what a visitor chose in the page's address, in parameters that begin so; "events" where it has no value. */
  declare urlState: string | undefined;
  /** Lets a visitor open an event's speakers, registration and accessibility. */
  declare details: boolean | string | undefined;
  /** Which pictures to show: those from the feed's own server ("same-origin", the default), "off" or "on". */
  declare images: string | undefined;
  /** What a visitor can do with an event, between spaces: "calendar" (the default) to add it, "copy" its link, "map"; "none" for nothing. */
  declare actions: string | undefined;
  /** Says what is shown in the page's head too, for search engines (schema.org). For the publisher's own pages. */
  declare jsonLd: boolean | string | undefined;
  /** The level of the headings, 2 to 6; 3 unless given. Under the headings of groups, events have the next. */
  declare headingLevel: number | string | undefined;
  /** What the list is called, for screen readers; "Events" in the page's language unless given. */
  declare label: string | undefined;
  /** What to say when there is nothing to list. */
  declare emptyText: string | undefined;
  /** The time zone to show hours in, as "Europe/Paris"; each event's own unless given. */
  declare timeZone: string | undefined;

  readonly #list = new ListController(this, events);
  readonly #structured = new StructuredData(this);

  /** The events that are shown, in their order, each as its feed has it. */
  get items(): readonly EventItem[] {
    return this.#list.items as readonly EventItem[];
  }

  /** Asks for the feed again, or for the first time where `loading` is "click". */
  refresh(): void {
    this.#list.refresh();
  }

  protected override update(changed: PropertyValues): void {
    this.#list.update(() => super.update(changed));
    const {onPage, words} = this.#list;
    this.#structured.say(isSet(this.jsonLd) && this.isConnected ? structuredEvents(onPage, words) : []);
  }

  protected override render(): TemplateResult {
    return this.#list.render();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sharers-event-list': EventListElement;
  }
}

import {LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import type {CallItem} from '../../model/wire.js';
import {VERSION} from '../../version.js';
import {attributes} from '../attributes.js';
import {ListController} from '../list/list-controller.js';
import {calls} from './calls.js';
import styles from './call-list.styles.js';

/**
 * The calls for projects of a feed, as a list: those in which one can apply first.
 *
 * What stands inside the tag is shown until the feed is there, and goes on being shown when it cannot be had.
 *
 * @tag sharers-call-list
 *
 * @slot - What a reader sees before the feed is there, and goes on seeing when it cannot be had: a link to the calls, say.
 *
 * @slot header - Above all, in every state: a heading of your own.
 * @slot footer - Below all, in every state.
 * @slot empty - In place of the sentence that there is nothing to list.
 * @slot failed - In place of the sentence that the calls could not be loaded.
 *
 * @fires {FeedLoadEvent} sharers-load - A feed has come, or a newer version of it.
 * @fires {FeedErrorEvent} sharers-error - A feed could not be had, or no newer version of it.
 * @fires {FilterEvent} sharers-filter - A visitor narrows the list; canceled, the list stays as it is.
 * @fires {SelectEvent} sharers-select - A visitor follows the link of an item; canceled, the page may show it in its own way.
 *
 * @csspart base - All that the element shows of a feed.
 * @csspart controls - All that a visitor can narrow the list by.
 * @csspart control - One of these.
 * @csspart label - What a control, or a line of the details, is about.
 * @csspart field - What a visitor writes or chooses in.
 * @csspart clear - The button that takes all choices back.
 * @csspart count - How many calls there are.
 * @csspart skip - The button that leads past a long list; seen when it has the focus.
 * @csspart section - A list with its button for more.
 * @csspart list - The list.
 * @csspart more - The button for further calls.
 * @csspart archive - Closed calls, where they are folded in.
 * @csspart disclosure - What opens the archive, or an item's details.
 * @csspart item - One of the list.
 * @csspart call - A call; also its layout (`card`, `full` or `banner`) and how it stands: `announced`, `open`, `closing-soon`, `last-day`, `closed`, `results`, `rolling`, `cancelled` or `unknown`.
 * @csspart edition - Which edition of a call it is.
 * @csspart state - How the call stands, and why.
 * @csspart extended - That its deadline was extended, and from when.
 * @csspart ways - What can be done: apply, see the results, have the deadline in a calendar.
 * @csspart apply - The link that leads to where one applies, while one can.
 * @csspart results - The link to the results.
 * @csspart action - A button for something else.
 * @csspart menu - The ways into a calendar, once opened.
 * @csspart menu-link - One of these.
 * @csspart stages - The stages, a list in order.
 * @csspart stage - A stage; also `past`, `now`, `next`, `later` or `unknown`.
 * @csspart stage-title - What a stage is called.
 * @csspart stage-link - The link to a stage.
 * @csspart standing - That a stage is past, under way or the next.
 * @csspart date - When a stage is.
 * @csspart time - Each date in words.
 * @csspart moved - That a stage was to be on another date.
 * @csspart place - Where a stage is.
 * @csspart place-link - The link to where it is online.
 * @csspart note - What else is said of a stage.
 * @csspart laureates - Who was chosen.
 * @csspart laureate - One of these.
 * @csspart laureate-title - What was chosen.
 * @csspart laureate-link - The link to it.
 * @csspart organization - Whose it is.
 * @csspart title - Its title, a heading.
 * @csspart link - The link in the title.
 * @csspart summary - Its summary.
 * @csspart version - The call in another language: a link, or what opens its texts.
 * @csspart version-title - The title in that language.
 * @csspart version-summary - The summary in that language.
 * @csspart details - What more there is to know, where the layout is "card".
 * @csspart about - All that there is to know.
 * @csspart fact - One thing of it: who runs the call, its stages, what it is for.
 * @csspart value - What is said of it.
 * @csspart value-link - A link in that.
 * @csspart way - The button to it, where another element of the page shows it.
 * @csspart announcement - What is said of a copy that was made.
 * @csspart end - What comes after the list: who publishes the feed.
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
 * @cssstate empty - There is nothing to list.
 * @cssstate failed - A feed could not be had, or no newer version of it.
 * @cssstate stale - What is listed is not the newest, which could not be had.
 *
 * @cssprop [--sharers-accent=LinkText] - The colour of links, of buttons and of the focus ring.
 * @cssprop [--sharers-gap=1.5em] - The space between two calls; most spaces inside follow it, so it is the density too.
 * @cssprop [--sharers-radius=0.25em] - How round corners are.
 * @cssprop [--sharers-rule=color-mix(in srgb, currentColor 15%, transparent)] - The colour of the hairlines.
 */
export class CallListElement extends LitElement {
  /** The version of the library this class comes from. */
  static readonly version = VERSION;

  static override styles = styles;

  static override properties: PropertyDeclarations = {
    ...attributes(
      'feed loading refreshMinutes show limit pageSize tags locations languages sort',
      'layout past controls urlState closingSoonDays actions headingLevel label emptyText timeZone',
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
  /** Which calls to list: "all" (the default), "upcoming" (all that are not over), "ongoing" (in which one can apply) or "past". */
  declare show: string | undefined;
  /** The most calls to list; all unless given. */
  declare limit: number | string | undefined;
  /** How many calls to list before a button shows more; 20 unless given, 0 for all. */
  declare pageSize: number | string | undefined;
  /** Lists only calls with one of these tags, between commas. */
  declare tags: string | undefined;
  /** Lists only calls for one of these territories, between commas. */
  declare locations: string | undefined;
  /** Lists only calls written in one of these languages, as "fr" or "en", between commas. */
  declare languages: string | undefined;
  /** The order: those that matter most now first (unless given), by "title", or "newest" published first. */
  declare sort: string | undefined;
  /** How calls are laid out: as a "card" each (the default), in "full", or as a "banner" of one line each. */
  declare layout: string | undefined;
  /** What becomes of closed calls: they are listed like the others, or "archive" folds them in below. */
  declare past: string | undefined;
  /** What a visitor can narrow the list by, between spaces: "search", "tag", "location", "language", "when". */
  declare controls: string | undefined;
  /** Keeps what a visitor chose in the page's address, in parameters that begin so; "calls" where it has no value. */
  declare urlState: string | undefined;
  /** From how many days before its deadline on a call closes soon; 7 unless given. */
  declare closingSoonDays: number | string | undefined;
  /** What a visitor can do with a deadline or a stage: "calendar" (the default) to add it; "none" for nothing. */
  declare actions: string | undefined;
  /** The level of the titles, 2 to 6; 3 unless given. */
  declare headingLevel: number | string | undefined;
  /** What the list is called, for screen readers; "Calls for projects" in the page's language unless given. */
  declare label: string | undefined;
  /** What to say when there is nothing to list. */
  declare emptyText: string | undefined;
  /** The time zone to show hours in, as "Europe/Paris"; each item's own unless given. */
  declare timeZone: string | undefined;

  readonly #list = new ListController(this, calls);

  /** The calls that are shown, in their order, each as its feed has it. */
  get items(): readonly CallItem[] {
    return this.#list.items as readonly CallItem[];
  }

  /** Asks for the feed again, or for the first time where `loading` is "click". */
  refresh(): void {
    this.#list.refresh();
  }

  protected override update(changed: PropertyValues): void {
    this.#list.update(() => super.update(changed));
  }

  protected override render(): TemplateResult {
    return this.#list.render();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sharers-call-list': CallListElement;
  }
}

import {LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import type {ProjectItem} from '../../model/wire.js';
import {VERSION} from '../../version.js';
import {attributes} from '../attributes.js';
import {ListController} from '../list/list-controller.js';
import {projects} from './projects.js';
import styles from './project-list.styles.js';

/**
 * The projects of a feed, as a list.
 *
 * What stands inside the tag is shown until the feed is there, and goes on being shown when it cannot be had.
 *
 * @tag sharers-project-list
 *
 * @slot - What a reader sees before the feed is there, and goes on seeing when it cannot be had: a link to the projects, say.
 *
 * @slot header - Above all, in every state: a heading of your own.
 * @slot footer - Below all, in every state.
 * @slot empty - In place of the sentence that there is nothing to list.
 * @slot failed - In place of the sentence that the projects could not be loaded.
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
 * @csspart count - How many projects there are.
 * @csspart skip - The button that leads past a long list; seen when it has the focus.
 * @csspart section - A list with its button for more.
 * @csspart list - The list; also `cards` or `compact`.
 * @csspart more - The button for further projects.
 * @csspart archive - Completed projects, where they are folded in.
 * @csspart disclosure - What opens the archive, or an item's details.
 * @csspart item - One of the list.
 * @csspart body - All of an item but its picture.
 * @csspart title - Its title, a heading.
 * @csspart link - The link in a title.
 * @csspart summary - Its summary.
 * @csspart figure - Its picture and its credit.
 * @csspart image - Its picture.
 * @csspart credit - Whose picture it is.
 * @csspart project - One project; also `pictured` with a picture, and its status where that is a word of the format: `idea`, `active`, `paused` or `completed`.
 * @csspart facts - The line of status, charter and maturity.
 * @csspart status - How it stands in words.
 * @csspart charter - The charter in whose spirit it is run.
 * @csspart charter-link - The link to the charter.
 * @csspart maturity - How far it has come.
 * @csspart lead - Who leads it.
 * @csspart lead-link - A link in it.
 * @csspart joining - How to join.
 * @csspart joinable - Whether newcomers can join.
 * @csspart join - The link to join.
 * @csspart details - What more there is to say of an item.
 * @csspart about - The same as a list of terms.
 * @csspart fact - A line of it.
 * @csspart value - What is said there.
 * @csspart value-link - A link in it.
 * @csspart way - The button that leads to what another element of the page shows.
 * @csspart version - The way to an item in another language, or its texts in that language.
 * @csspart version-title - Its title there.
 * @csspart version-summary - Its summary there.
 * @csspart time - Each date in those words.
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
 * @cssprop [--sharers-gap=1.5em] - The space between two projects; most spaces inside follow it, so it is the density too.
 * @cssprop [--sharers-radius=0.25em] - How round corners are.
 * @cssprop [--sharers-rule=color-mix(in srgb, currentColor 15%, transparent)] - The colour of the hairlines.
 */
export class ProjectListElement extends LitElement {
  /** The version of the library this class comes from. */
  static readonly version = VERSION;

  static override styles = styles;

  static override properties: PropertyDeclarations = {
    ...attributes(
      'feed loading refreshMinutes show limit pageSize tags locations languages call',
      'sort layout past controls urlState details images headingLevel label emptyText timeZone',
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
  /** Which projects to list: "all" (the default), "ongoing", "upcoming" (also what is only an idea) or "past" (what is completed). */
  declare show: string | undefined;
  /** The most projects to list; all unless given. */
  declare limit: number | string | undefined;
  /** How many projects to list before a button shows more; 20 unless given, 0 for all. */
  declare pageSize: number | string | undefined;
  /** Lists only projects with one of these tags, between commas. */
  declare tags: string | undefined;
  /** Lists only projects of one of these territories, between commas. */
  declare locations: string | undefined;
  /** Lists only projects described in one of these languages, as "fr" or "en", between commas. */
  declare languages: string | undefined;
  /** Lists only projects that were chosen in the call with this id. */
  declare call: string | undefined;
  /** The order: those under way first (unless given), by "title", or "newest" published first. */
  declare sort: string | undefined;
  /** How projects are laid out: as a "row" each (the default), as a "card" each or "compact". */
  declare layout: string | undefined;
  /** What becomes of completed projects: they are listed like the others, or "archive" folds them in below. */
  declare past: string | undefined;
  /** What a visitor can narrow the list by, between spaces: "search", "tag", "location", "language", "when". */
  declare controls: string | undefined;
  /** Keeps what a visitor chose in the page's address, in parameters that begin so; "projects" where it has no value. */
  declare urlState: string | undefined;
  /** Lets a visitor open what else there is to say of a project; "false" for nothing. */
  declare details: boolean | string | undefined;
  /** Which pictures to show: those from the feed's own server ("same-origin", the default), "off" or "on". */
  declare images: string | undefined;
  /** The level of the titles, 2 to 6; 3 unless given. */
  declare headingLevel: number | string | undefined;
  /** What the list is called, for screen readers; "Projects" in the page's language unless given. */
  declare label: string | undefined;
  /** What to say when there is nothing to list. */
  declare emptyText: string | undefined;
  /** The time zone to show hours in, as "Europe/Paris"; each item's own unless given. */
  declare timeZone: string | undefined;

  readonly #list = new ListController(this, projects);

  /** The projects that are shown, in their order, each as its feed has it. */
  get items(): readonly ProjectItem[] {
    return this.#list.items as readonly ProjectItem[];
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
    'sharers-project-list': ProjectListElement;
  }
}

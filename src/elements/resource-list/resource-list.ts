import {LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import type {ResourceItem} from '../../model/wire.js';
import {VERSION} from '../../version.js';
import {attributes} from '../attributes.js';
import {ListController} from '../list/list-controller.js';
import {resources} from './resources.js';
import styles from './resource-list.styles.js';

/**
 * The tools, articles and other resources of a feed, as a list.
 *
 * What stands inside the tag is shown until the feed is there, and goes on being shown when it cannot be had.
 *
 * @tag sharers-resource-list
 *
 * @slot - What a reader sees before the feed is there, and goes on seeing when it cannot be had: a link to the resources, say.
 *
 * @slot header - Above all, in every state: a heading of your own.
 * @slot footer - Below all, in every state.
 * @slot empty - In place of the sentence that there is nothing to list.
 * @slot failed - In place of the sentence that the resources could not be loaded.
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
 * @csspart count - How many resources there are.
 * @csspart skip - The button that leads past a long list; seen when it has the focus.
 * @csspart section - A list with its button for more.
 * @csspart list - The list; also `compact`.
 * @csspart more - The button for further resources.
 * @csspart archive - What holds no more, where they are folded in.
 * @csspart disclosure - What opens the archive, or an item's details.
 * @csspart item - One of the list.
 * @csspart body - All of an item but its picture.
 * @csspart title - Its title, a heading.
 * @csspart link - The link in a title.
 * @csspart summary - Its summary.
 * @csspart figure - Its picture and its credit.
 * @csspart image - Its picture.
 * @csspart credit - Whose picture it is.
 * @csspart resource - One resource; also `pictured` with a picture, and its kind where that is a word of the format: `tool`, `article`, `report`, `video` or `other`.
 * @csspart type - What it is.
 * @csspart authors - Who made it.
 * @csspart author-link - The link to one of them.
 * @csspart links - Where there is more.
 * @csspart links-link - One of these links.
 * @csspart version - The way to it in another language, or its texts in that language.
 * @csspart version-title - Its title there.
 * @csspart version-summary - Its summary there.
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
 * @cssprop [--sharers-gap=1.5em] - The space between two resources; most spaces inside follow it, so it is the density too.
 * @cssprop [--sharers-radius=0.25em] - How round corners are.
 * @cssprop [--sharers-rule=color-mix(in srgb, currentColor 15%, transparent)] - The colour of the hairlines.
 */
export class ResourceListElement extends LitElement {
  /** The version of the library this class comes from. */
  static readonly version = VERSION;

  static override styles = styles;

  static override properties: PropertyDeclarations = {
    ...attributes(
      'feed loading refreshMinutes types limit pageSize tags languages sort',
      'past layout controls urlState images headingLevel label emptyText timeZone',
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
  /** Lists only resources of these kinds, between commas: "tool", "article", "report", "video", "other" or the publisher's own word. */
  declare types: string | undefined;
  /** The most resources to list; all unless given. */
  declare limit: number | string | undefined;
  /** How many resources to list before a button shows more; 20 unless given, 0 for all. */
  declare pageSize: number | string | undefined;
  /** Lists only resources with one of these tags, between commas. */
  declare tags: string | undefined;
  /** Lists only resources in one of these languages, as "fr" or "en", between commas. */
  declare languages: string | undefined;
  /** The order: as the feed has them (unless given), by "title", or "newest" published first. */
  declare sort: string | undefined;
  /** What becomes of resources that hold no more: they are listed like the others, or "archive" folds them in below. */
  declare past: string | undefined;
  /** How resources are laid out: as a "list" (the default) or "compact". */
  declare layout: string | undefined;
  /** What a visitor can narrow the list by, between spaces: "search", "type", "tag", "language". */
  declare controls: string | undefined;
  /** Keeps what a visitor chose in the page's address, in parameters that begin so; "resources" where it has no value. */
  declare urlState: string | undefined;
  /** Which pictures to show: those from the feed's own server ("same-origin", the default), "off" or "on". */
  declare images: string | undefined;
  /** The level of the titles, 2 to 6; 3 unless given. */
  declare headingLevel: number | string | undefined;
  /** What the list is called, for screen readers; "Resources" in the page's language unless given. */
  declare label: string | undefined;
  /** What to say when there is nothing to list. */
  declare emptyText: string | undefined;
  /** The time zone to show hours in, as "Europe/Paris"; each item's own unless given. */
  declare timeZone: string | undefined;

  readonly #list = new ListController(this, resources);

  /** The resources that are shown, in their order, each as its feed has it. */
  get items(): readonly ResourceItem[] {
    return this.#list.items as readonly ResourceItem[];
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
    'sharers-resource-list': ResourceListElement;
  }
}

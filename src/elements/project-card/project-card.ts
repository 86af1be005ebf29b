import {html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {projectWordsIn, type ProjectWords} from '../../locales/project-words.js';
import {nextEventChange} from '../../model/change.js';
import {isItem} from '../../feed/given.js';
import type {Feed, FeedProject} from '../../model/feed.js';
import {keyOf} from '../../model/key.js';
import {midnightAfter} from '../../model/moment.js';
import {picked} from '../../model/pick.js';
import {nextEvents} from '../../model/project/next-events.js';
import {callNamesOf} from '../../model/read/call-names.js';
import {eventsOf} from '../../model/read/event.js';
import {projectsOf} from '../../model/read/project.js';
import type {ProjectItem} from '../../model/wire.js';
import {alone} from '../../parts/box.js';
import {said} from '../../parts/phrase.js';
import type {Setting} from '../../view/setting.js';
import {sourcePhrase} from '../../view/source.js';
import {VERSION} from '../../version.js';
import {attributes, oneOf, textOf} from '../attributes.js';
import {FrameController} from '../frame-controller.js';
import {keepPlace} from '../keep-place.js';
import {OnPage} from '../on-page.js';
import {projectEntry} from '../project-entry.js';
import styles from './project-card.styles.js';

const LAYOUTS = ['card', 'row', 'compact'] as const;
const LAYOUT_PARTS = {card: 'cards', row: 'list', compact: 'compact'};

/**
 * One project of a feed: what it is, who leads it, how to join, and for who wants to know it the rest.
 *
 * What stands inside the tag is shown until the feed is there, and goes on being shown when it cannot be had.
 *
 * @tag sharers-project-card
 *
 * @slot - What a reader sees before the feed is there, and goes on seeing when it cannot be had: a link to the project, say.
 *
 * @slot header - Above all, in every state: a heading of your own.
 * @slot footer - Below all, in every state.
 * @slot empty - In place of the sentence that there is no such project.
 * @slot failed - In place of the sentence that the project could not be loaded.
 *
 * @fires {FeedLoadEvent} sharers-load - A feed has come, or a newer version of it.
 * @fires {FeedErrorEvent} sharers-error - A feed could not be had, or no newer version of it.
 * @fires {SelectEvent} sharers-select - A visitor follows the link of the project; canceled, the page may show it in its own way.
 *
 * @csspart base - All that the element shows of a feed.
 * @csspart layout - What lays the project out; also `cards`, `list` or `compact`.
 * @csspart label - What a line of the details is about.
 * @csspart disclosure - What opens the details.
 * @csspart item - The project.
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
 * @csspart source - Who publishes the feed.
 * @csspart source-link - The link to the publisher.
 * @csspart notice - A sentence in place of the project; also `empty` or `failed`.
 * @csspart failure - The sentence on a failure, and the way out of it.
 * @csspart retry - The button to try again.
 * @csspart home-link - The link to the publisher's page, where this version cannot read the feed.
 * @csspart waiting - The button that asks for the feed, where `loading` is "click", and whom it will ask.
 * @csspart load - That button.
 * @csspart hosts - Whom it will ask.
 * @csspart skeleton - What stands in a tag with nothing in it, not even white space, while the feed is on its way.
 *
 * @cssstate loading - A feed is on its way that is not there yet, or that someone asked for again.
 * @cssstate empty - There is no such project.
 * @cssstate failed - A feed could not be had, or no newer version of it.
 * @cssstate stale - What is shown is not the newest, which could not be had.
 *
 * @cssprop [--sharers-accent=LinkText] - The colour of links, of buttons and of the focus ring.
 * @cssprop [--sharers-gap=1.5em] - The space above the source; most spaces inside follow it, so it is the density too.
 * @cssprop [--sharers-radius=0.25em] - How round corners are.
 * @cssprop [--sharers-rule=color-mix(in srgb, currentColor 15%, transparent)] - The colour of the hairlines.
 */
export class ProjectCardElement extends LitElement {
  /** The version of the library this class comes from. */
  static readonly version = VERSION;

  static override styles = styles;

  static override properties: PropertyDeclarations = {
    ...attributes('feed loading refreshMinutes item layout images headingLevel emptyText timeZone'),
    data: {attribute: false},
  };

  /** The feed's address, or several with spaces between them. Elements with the same address share one request. */
  declare feed: string | undefined;
  /** A feed, or just one project, as an object, instead of an address; to change it, give another object. */
  declare data: unknown;
  /** When to ask for the feed: "eager" (at once, the default), "lazy" (when the element is near the viewport) or "click" (when the visitor agrees). */
  declare loading: string | undefined;
  /** After how many minutes to ask for the feed again while the page is seen; never unless given. Where a script in the tag holds the feed, 0 asks for a newer one once. */
  declare refreshMinutes: number | string | undefined;
  /** Which project: its id in the feed, or the address of its page; the first featured one unless given, else the first. */
  declare item: string | undefined;
  /** How it is laid out: as a "card" (the default), as a "row" or "compact". */
  declare layout: string | undefined;
  /** Whether to show its picture: only from the feed's own server ("same-origin", the default), "off" or "on". */
  declare images: string | undefined;
  /** The level of the title, 2 to 6; 3 unless given. */
  declare headingLevel: number | string | undefined;
  /** What to say when there is no such project. */
  declare emptyText: string | undefined;
  /** The time zone to show the hours of its events in, as "Europe/Paris"; each event's own unless given. */
  declare timeZone: string | undefined;

  readonly #frame = new FrameController(this, projectWordsIn);
  readonly #page = new OnPage(this, () => this.#shown);
  /** The project that is shown, if there is one. */
  #shown: readonly FeedProject[] = [];

  /** The project that is shown, as its feed has it, in a list; an empty one where there is none. */
  get items(): readonly ProjectItem[] {
    return this.#shown.map(({source}) => source as ProjectItem);
  }

  /** Asks for the feed again, or for the first time where `loading` is "click". */
  refresh(): void {
    this.#frame.refresh();
  }

  protected override update(changed: PropertyValues): void {
    this.#frame.update(() =>
      keepPlace(
        this.renderRoot,
        () => this.#shown.map(keyOf),
        () => {
          this.#shown = [];
          super.update(changed);
        },
      ),
    );
    this.#page.rendered();
  }

  protected override render(): TemplateResult {
    return this.#frame.render((feeds, setting) => this.#card(feeds, setting));
  }

  #card(feeds: readonly Feed[], setting: Setting<ProjectWords>): TemplateResult {
    const {words, now, readerZone} = setting;
    const projects = feeds.flatMap(projectsOf);
    const item = textOf(this.item).trim();
    const project = item ? picked(projects, item) : (projects.find(({featured}) => featured) ?? projects[0]);
    const around = {calls: feeds.flatMap(callNamesOf), events: feeds.flatMap(eventsOf)};
    const layout = LAYOUT_PARTS[oneOf(this.layout, LAYOUTS)];
    this.#shown = project ? [project] : [];
    const next = project ? nextEvents(project, around.events, now) : [];
    this.#frame.showsUntil(Math.min(nextEventChange(next, now), midnightAfter(now, readerZone)));
    return html`
      ${
        project
          ? html`<div part=${`layout ${layout}`}>
              ${projectEntry(project, {headingLevel: this.headingLevel, images: this.images, details: true}, around, setting, this.#page.wayTo, alone)}
            </div>`
          : html`<slot name="empty"><p part="notice empty">${this.emptyText || words.empty()}</p></slot>`
      }
      ${isItem(this.data) ? nothing : feeds.map((feed) => said('source', sourcePhrase(feed, words), 'source-link'))}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sharers-project-card': ProjectCardElement;
  }
}

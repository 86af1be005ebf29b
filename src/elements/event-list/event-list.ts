import {html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {FeedController} from '../../feed/controller.js';
import {LocaleController} from '../../locales/controller.js';
import {eventWordsIn, type EventWords} from '../../locales/event-words.js';
import type {Feed} from '../../model/feed.js';
import {eventsOf} from '../../model/read/event.js';
import {selectEvents, type Show} from '../../model/select.js';
import {zoneNamed} from '../../model/zone.js';
import {eventTemplate} from '../../parts/event.js';
import {failureTemplate} from '../../parts/failure.js';
import {loadTemplate} from '../../parts/load.js';
import {said} from '../../parts/phrase.js';
import {eventView} from '../../view/event.js';
import type {Setting} from '../../view/setting.js';
import {sourcePhrase} from '../../view/source.js';
import {VERSION} from '../../version.js';
import {StatesController} from '../states.js';
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
 * @csspart base - All that the element shows of a feed.
 * @csspart list - The list.
 * @csspart event - One event; also `past`, `ongoing` or `upcoming`, and its status where that is not "scheduled": `cancelled`, `postponed`, `rescheduled`, `moved-online`, `sold-out` or `tentative`.
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
 * @csspart series - The series of an event.
 * @csspart series-link - The link to a series.
 * @csspart source - Who publishes the feed.
 * @csspart source-link - The link to the publisher.
 * @csspart notice - A sentence in place of the list; also `empty` or `failed`.
 * @csspart waiting - The button that asks for the feed, where `loading` is "click", and whom it will ask.
 * @csspart load - That button.
 * @csspart hosts - Whom it will ask.
 * @csspart failure - The sentence on a failure, and the way out of it.
 * @csspart retry - The button to try again.
 * @csspart home-link - The link to the publisher's page, where this version cannot read the feed.
 * @csspart skeleton - What stands in a tag with nothing in it, not even white space, while the feed is on its way.
 *
 * @cssstate loading - A feed is on its way that is not there yet, or that someone asked for again.
 * @cssstate empty - There are no events to list.
 * @cssstate failed - A feed could not be had, or no newer version of it.
 * @cssstate stale - What is listed is not the newest, which could not be had.
 *
 * @fires {FeedLoadEvent} sharers-load - A feed has come, or a newer version of it.
 * @fires {FeedErrorEvent} sharers-error - A feed could not be had, or no newer version of it.
 *
 * @cssprop [--sharers-accent=LinkText] - The colour of links, of the button and of the focus ring.
 * @cssprop [--sharers-gap=1.5em] - The space between two events.
 * @cssprop [--sharers-radius=0.25em] - How round corners are.
 * @cssprop [--sharers-rule=color-mix(in srgb, currentColor 15%, transparent)] - The colour of the hairline between two events.
 */
export class EventListElement extends LitElement {
  /** The version of the library this class comes from. */
  static readonly version = VERSION;

  static override styles = styles;

  static override properties: PropertyDeclarations = {
    feed: {},
    data: {attribute: false},
    loading: {},
    refreshMinutes: {attribute: 'refresh-minutes'},
    show: {},
    limit: {},
    headingLevel: {attribute: 'heading-level'},
    label: {},
    timeZone: {attribute: 'time-zone'},
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
  /** The level of the events' headings, 2 to 6; 3 unless given. */
  declare headingLevel: number | string | undefined;
  /** What the list is called, for screen readers; "Events" in the page's language unless given. */
  declare label: string | undefined;
  /** The time zone to show hours in, as "Europe/Paris"; each event's own unless given. */
  declare timeZone: string | undefined;

  readonly #feed = new FeedController(this, () => this);
  readonly #locale = new LocaleController(this, eventWordsIn);
  readonly #states = new StatesController(this);

  /** Asks for the feed again, or for the first time where `loading` is "click". */
  refresh(): void {
    this.#feed.refresh();
  }

  protected override update(changed: PropertyValues): void {
    const focused = this.renderRoot.querySelector(':focus');
    super.update(changed);
    // A button goes with its purpose; who pressed it is to go on from here, and not from the top of the page.
    if (focused && !focused.isConnected) this.renderRoot.querySelector<HTMLElement>('[part=base], [part=retry]')?.focus();
    const {status, failures} = this.#feed.state;
    this.#states.set({
      loading: status === 'loading',
      empty: !!this.renderRoot.querySelector('[part~=empty]'),
      failed: status === 'failed',
      stale: failures.some(({kept}) => kept),
    });
  }

  protected override render(): TemplateResult {
    const {words} = this.#locale;
    const {state, refresh} = this.#feed;
    const {feeds, status} = state;
    // Browsers that guard their reader's privacy may name a zone that no format takes.
    const readerZone = zoneNamed(Intl.DateTimeFormat().resolvedOptions().timeZone) ?? 'UTC';
    const setting = {words, now: Date.now(), readerZone, zone: zoneNamed(this.timeZone ?? '')};
    return html`${feeds.length > 0 ? this.#list(feeds, setting) : html`<slot>${status === 'loading' ? skeleton : nothing}</slot>`}
    ${loadTemplate(state, words, refresh)} ${failureTemplate(state, setting, refresh)}`;
  }

  #list(feeds: readonly Feed[], setting: Setting<EventWords>): TemplateResult {
    const {words, now} = setting;
    const show = Object.hasOwn(words.empty, this.show ?? '') ? (this.show as Show) : 'upcoming';
    const limit = Number(this.limit) >= 1 ? Number(this.limit) : Infinity;
    const events = selectEvents(feeds.flatMap(eventsOf), show, now, limit).map((selected) => eventView(selected, setting));
    return html`<svg aria-hidden="true"></svg><div part="base" tabindex="-1" lang=${words.language}>
      ${
        events.length > 0
          ? html`<ul part="list" role="list" aria-label=${this.label || words.events}>
            ${events.map((event) => eventTemplate(event, this.headingLevel))}
          </ul>`
          : html`<p part="notice empty">${words.empty[show]}</p>`
      }
      ${feeds.map((feed) => said('source', sourcePhrase(feed, words), 'source-link'))}
    </div>`;
  }
}

const skeleton = html`<span part="skeleton" aria-hidden="true"></span>`;

declare global {
  interface HTMLElementTagNameMap {
    'sharers-event-list': EventListElement;
  }
}

import {html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {callWordsIn, type CallWords} from '../../locales/call-words.js';
import {callsInOrder, type StandingCall} from '../../model/call/order.js';
import {nextCallChange} from '../../model/change.js';
import type {Feed} from '../../model/feed.js';
import {keyOf} from '../../model/key.js';
import {midnightAfter} from '../../model/moment.js';
import {picked} from '../../model/pick.js';
import {callsOf} from '../../model/read/call.js';
import {wordingFor} from '../../model/text.js';
import type {CallItem} from '../../model/wire.js';
import type {CallLayout} from '../../parts/call.js';
import {said} from '../../parts/phrase.js';
import type {Setting} from '../../view/setting.js';
import {sourcePhrase} from '../../view/source.js';
import {VERSION} from '../../version.js';
import {attributes, fromZero, isSet, oneOf, textOf, tokens} from '../attributes.js';
import {callEntry} from '../call-entry.js';
import {FrameController} from '../frame-controller.js';
import {keepPlace} from '../keep-place.js';
import {MenuController} from '../menu-controller.js';
import {OnPage} from '../on-page.js';
import {EdgeController, type Edge} from './edge-controller.js';
import styles from './call-banner.styles.js';

const LAYOUTS: readonly [CallLayout, ...CallLayout[]] = ['banner', 'card', 'full', 'sticky'];
const EDGES: readonly [Edge, Edge] = ['bottom', 'top'];

/**
 * A call for projects of a feed: the one asked for, or the one that matters most now. One that is open goes first, the soonest
 * deadline before the others, then one that is announced, then one with results.
 *
 * What stands inside the tag is shown until the feed is there, and goes on being shown when it cannot be had.
 *
 * In the layout "sticky" the banner lies over the page at an edge of the window. Where the page's last lines must never be under
 * it, leave as much room below them.
 *
 * @tag sharers-call-banner
 *
 * @slot - What a reader sees before the feed is there, and goes on seeing when it cannot be had: a link to the call, say.
 * @slot header - Above all, in every state but where `hide-when` hides the call: a heading of your own.
 * @slot empty - In place of the sentence that there is no call.
 * @slot footer - Below all, as the header is above.
 * @slot failed - In place of the sentence that the call could not be loaded.
 *
 * @csspart base - All that the element shows of a feed; in the layout "sticky" what is at the edge of the window.
 * @csspart item - The call.
 * @csspart call - The call; also its layout (`banner`, `card`, `full` or `sticky`), `top` or `bottom` while it is at that edge of the window, `dismissible` with the button for it, and how it stands: `announced`, `open`, `closing-soon`, `last-day`, `closed`, `results`, `rolling`, `cancelled` or `unknown`.
 * @csspart edition - Which edition of a call it is.
 * @csspart title - Its title, a heading.
 * @csspart link - The link in the title.
 * @csspart state - How the call stands, and why.
 * @csspart time - Each date in words.
 * @csspart extended - That its deadline was extended, and from when.
 * @csspart ways - What can be done: apply, see the results, have the deadline in a calendar.
 * @csspart apply - The link that leads to where one applies, while one can.
 * @csspart results - The link to the results.
 * @csspart action - A button for something else.
 * @csspart menu - The ways into a calendar, once opened.
 * @csspart menu-link - One of these.
 * @csspart summary - Its summary.
 * @csspart version - The call in another language: a link, or what opens its texts.
 * @csspart version-title - The title in that language.
 * @csspart version-summary - The summary in that language.
 * @csspart details - What more there is to know, where the layout is "card".
 * @csspart disclosure - What opens that, or a version.
 * @csspart about - All that there is to know.
 * @csspart fact - One thing of it: who runs the call, its stages, what it is for.
 * @csspart label - What that is.
 * @csspart value - What is said of it.
 * @csspart value-link - A link in that.
 * @csspart stages - The stages, a list in order.
 * @csspart stage - A stage; also `past`, `now`, `next`, `later` or `unknown`.
 * @csspart stage-title - What a stage is called.
 * @csspart stage-link - The link to a stage.
 * @csspart standing - That a stage is past, under way or the next.
 * @csspart date - When a stage is.
 * @csspart moved - That a stage was to be on another date.
 * @csspart place - Where a stage is.
 * @csspart place-link - The link to where it is online.
 * @csspart note - What else is said of a stage.
 * @csspart laureates - Who was chosen.
 * @csspart laureate - One of these.
 * @csspart laureate-title - What was chosen.
 * @csspart laureate-link - The link to it.
 * @csspart organization - Whose it is.
 * @csspart way - The button to it, where another element of the page shows it.
 * @csspart dismiss - The button that takes the call off the page.
 * @csspart dismissed - The sentence that it is off the page, for who has the focus there.
 * @csspart announcement - What is said of a copy that was made.
 * @csspart source - Who publishes the feed, where the layout is "card" or "full".
 * @csspart source-link - The link to the publisher.
 * @csspart notice - A sentence in place of the call; also `empty` or `failed`.
 * @csspart failure - The sentence on a failure, and the way out of it.
 * @csspart retry - The button to try again.
 * @csspart home-link - The link to the publisher's page, where this version cannot read the feed.
 * @csspart waiting - The button that asks for the feed, where `loading` is "click", and whom it will ask.
 * @csspart load - That button.
 * @csspart hosts - Whom it will ask.
 * @csspart skeleton - What stands in a tag with nothing in it, not even white space, while the feed is on its way.
 *
 * @cssstate loading - A feed is on its way that is not there yet, or that someone asked for again.
 * @cssstate empty - There is no call to show.
 * @cssstate hidden - The element shows nothing: by `hide-when`, or since its visitor took it off the page.
 * @cssstate failed - A feed could not be had, or no newer version of it.
 * @cssstate stale - What is shown is not the newest, which could not be had.
 *
 * @fires {FeedLoadEvent} sharers-load - A feed has come, or a newer version of it.
 * @fires {SelectEvent} sharers-select - A visitor follows the call's link; canceled, the page may show it in its own way.
 * @fires {FeedErrorEvent} sharers-error - A feed could not be had, or no newer version of it.
 *
 * @cssprop [--sharers-accent=LinkText] - The colour of links, of the button to apply, of the current stage and of the focus ring.
 * @cssprop [--sharers-gap=1.5em] - The space between the parts of the call; most spaces inside follow it, so it is the density too.
 * @cssprop [--sharers-radius=0.25em] - How round corners are.
 * @cssprop [--sharers-rule=color-mix(in srgb, currentColor 15%, transparent)] - The colour of the hairlines.
 */
export class CallBannerElement extends LitElement {
  /** The version of the library this class comes from. */
  static readonly version = VERSION;

  static override styles = styles;

  static override properties: PropertyDeclarations = {
    ...attributes(
      'feed loading refreshMinutes item layout edge closingSoonDays hideWhen dismissible actions headingLevel label timeZone',
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
  /** Which call: its id in the feed, or the address of its page; the one that matters most now unless given. */
  declare item: string | undefined;
  /** How it looks: "banner" (one line and a button, the default), "card" (what to do, and the rest to open), "full", or "sticky" (a banner at an edge of the window). */
  declare layout: string | undefined;
  /** At which edge of the window it is when it is sticky: "bottom" (the default) or "top"; at the other, or at none, where it would lie over what has the focus. */
  declare edge: string | undefined;
  /** With how many days left a call closes soon; 7 unless given. */
  declare closingSoonDays: number | string | undefined;
  /** Which calls not to show, between spaces: "closed", "results", "cancelled", "announced", "unknown", "rolling", "open", "closing-soon", "last-day"; and "empty" for nothing instead of a sentence where there is no call. */
  declare hideWhen: string | undefined;
  /** Gives the visitor a button that takes the call off this page, until it is loaded again. */
  declare dismissible: boolean | string | undefined;
  /** What a visitor can do with the call, between spaces: "calendar" (the default) to add its dates, "copy" its link; "none" for nothing. */
  declare actions: string | undefined;
  /** The level of the heading, 2 to 6; 3 unless given. */
  declare headingLevel: number | string | undefined;
  /** What the element is called, for screen readers; "Call for projects" in the page's language unless given. */
  declare label: string | undefined;
  /** The time zone to show the hours of stages in, as "Europe/Paris"; each one's own unless given. */
  declare timeZone: string | undefined;

  readonly #frame = new FrameController(this, callWordsIn);
  readonly #menus = new MenuController(this);
  readonly #edge = new EdgeController(this);
  readonly #page = new OnPage(this, () => (this.#shown ? [this.#shown.call] : []));
  #shown: StandingCall | undefined;
  #isHidden = false;
  #isDismissed = false;
  #isLeaving = false;

  /** The call that is shown, as its feed has it, in a list; an empty one where none is. */
  get items(): readonly CallItem[] {
    return this.#shown ? [this.#shown.call.source as CallItem] : [];
  }

  /** Asks for the feed again, or for the first time where `loading` is "click". */
  refresh(): void {
    this.#frame.refresh();
  }

  protected override update(changed: PropertyValues): void {
    this.#frame.update(
      () => {
        keepPlace(
          this.renderRoot,
          () => (this.#shown ? [keyOf(this.#shown.call)] : []),
          () => {
            this.#shown = undefined;
            this.#isHidden = false;
            super.update(changed);
          },
        );
        // Who pressed the button is to go on from where it was; the page is not to scroll for it.
        if (this.#isLeaving) this.renderRoot.querySelector<HTMLElement>('[part=dismissed]')?.focus({preventScroll: true});
        this.#isLeaving = false;
      },
      () => ({hidden: this.#isHidden}),
    );
    this.#page.rendered();
  }

  protected override render(): TemplateResult {
    return this.#frame.render((feeds, setting) => this.#content(feeds, setting));
  }

  #content(feeds: readonly Feed[], setting: Setting<CallWords>): TemplateResult {
    const {words, now, readerZone} = setting;
    const closingSoonDays = fromZero(this.closingSoonDays);
    const item = textOf(this.item).trim();
    const all = feeds.flatMap(callsOf);
    const calls = item ? [picked(all, item)].filter((call) => !!call) : all;
    const hides = tokens(this.hideWhen);
    const shown = this.#isDismissed
      ? undefined
      : callsInOrder(calls, now, closingSoonDays).find(({state: {state}}) => !hides.includes(state));
    this.#shown = shown;
    // The words leave out what year it is.
    const midnight = midnightAfter(now, shown?.call.zone ?? readerZone);
    this.#frame.showsUntil(Math.min(nextCallChange(calls, now, closingSoonDays), midnight));
    const layout = oneOf(this.layout, LAYOUTS);
    this.#edge.want(shown && layout === 'sticky' ? oneOf(this.edge, EDGES) : undefined);
    this.#isHidden = !shown && (this.#isDismissed || calls.length > 0 || hides.includes('empty'));
    if (this.#isDismissed) return html`<p part="dismissed" tabindex="-1">${words.dismissed}</p>`;
    if (this.#isHidden) return html``;
    if (!shown) return html`<slot name="empty"><p part="notice empty">${words.empty()}</p></slot>`;
    const {call, state} = shown;
    const wishes = {layout, headingLevel: this.headingLevel, actions: tokens(this.actions ?? 'calendar'), closingSoonDays};
    const acts = {menu: this.#menus.menu, copy: this.#copy, wayTo: this.#page.wayTo};
    const isDismissible = isSet(this.dismissible);
    const name = words.about(words.dismiss, wordingFor(call.title, words.reader).text);
    return html`
      <article
        part=${['call item', layout, this.#edge.edge, state.state, isDismissible && 'dismissible'].filter(Boolean).join(' ')}
        tabindex="-1"
        aria-label=${this.label || words.call}
      >
        ${callEntry(call, wishes, setting, acts, 'menu')}
        ${
          isDismissible
            ? html`<button part="dismiss" type="button" aria-label=${name} @click=${this.#dismiss}>×</button>`
            : nothing
        }
      </article>
      ${layout === 'card' || layout === 'full' ? feeds.map((feed) => said('source', sourcePhrase(feed, words), 'source-link')) : nothing}
      <span part="announcement" role="status">${this.#menus.said}</span>
    `;
  }

  readonly #copy = (text: string): void => void this.#menus.copy(text, this.#frame.words);

  readonly #dismiss = ({currentTarget}: Event): void => {
    (currentTarget as HTMLElement).blur();
    this.#isDismissed = this.#isLeaving = true;
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sharers-call-banner': CallBannerElement;
  }
}

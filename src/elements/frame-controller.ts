import type {LitElement, TemplateResult} from 'lit';
import {FeedController, type FeedOptions} from '../feed/controller.js';
import {LocaleController} from '../locales/controller.js';
import type {CommonWords} from '../locales/common/words.js';
import type {Language} from '../locales/language.js';
import type {Feed} from '../model/feed.js';
import type {Instant} from '../model/zone.js';
import {zoneNamed} from '../model/zone.js';
import type {FailureWords} from '../parts/failure.js';
import {frameTemplate} from '../parts/frame.js';
import type {LoadWords} from '../parts/load.js';
import type {Setting} from '../view/setting.js';
import {textOf} from './attributes.js';
import {ClockController} from './clock-controller.js';
import {readersZone} from './readers-zone.js';
import {announceSelection} from './selection.js';
import {StatesController} from './states.js';

/** What every element says, whatever it shows. */
export type FrameWords = Language & CommonWords & FailureWords & LoadWords;

/** An element of this library, as its page's author sees it. */
export type FrameHost = LitElement & FeedOptions & {readonly timeZone: string | undefined; readonly items: readonly unknown[]};

/**
 * What every element does: waits for its feeds, has its content made of them in the language and at the time at which it is
 * read, and tells the page's script and style sheet how it stands. The content is a function, so that two elements differ in
 * it alone.
 */
export class FrameController<Words extends FrameWords> {
  readonly #host: FrameHost;
  readonly #feed: FeedController;
  readonly #locale: LocaleController<Words>;
  readonly #clock: ClockController;
  readonly #states: StatesController;

  constructor(host: FrameHost, wordsIn: (tag: string) => Words) {
    this.#host = host;
    this.#feed = new FeedController(host, () => host);
    this.#locale = new LocaleController(host, wordsIn);
    this.#clock = new ClockController(host);
    this.#states = new StatesController(host);
    announceSelection(host, () => host.items);
  }

  get words(): Words {
    return this.#locale.words;
  }

  readonly refresh = (): void => this.#feed.refresh();

  /** Says until when the content that is being made is true. */
  showsUntil(until: Instant): void {
    this.#clock.showsUntil(until);
  }

  /** Renders by `render`, and keeps who has the focus in the element there. `own` says of the element's own states whether they hold then. */
  update(render: () => void, own?: () => Readonly<Record<string, boolean>>): void {
    const root = this.#host.renderRoot as ShadowRoot;
    const focused = root.querySelector(':focus');
    render();
    // A button goes with its purpose; who pressed it is to go on from here, and not from the top of the page.
    if (focused && !focused.isConnected && !root.activeElement)
      root.querySelector<HTMLElement>('[part=base], [part=retry]')?.focus();
    this.#states.show(this.#feed.state, !!root.querySelector('[part~=empty]'), own?.());
  }

  /** The frame, with the content in it as soon as there is a feed. */
  render(content: (feeds: readonly Feed[], setting: Setting<Words>) => TemplateResult): TemplateResult {
    const {words} = this.#locale;
    const {state} = this.#feed;
    const zone = zoneNamed(textOf(this.#host.timeZone));
    const setting = {words, now: Date.now(), readerZone: readersZone(), zone};
    return frameTemplate(state, setting, this.refresh, () => content(state.feeds, setting));
  }
}

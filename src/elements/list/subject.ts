import type {TemplateResult} from 'lit';
import type {ActionWords} from '../../locales/action/words.js';
import type {ListWords} from '../../locales/list/words.js';
import type {Feed} from '../../model/feed.js';
import type {Selected, Show} from '../../model/select.js';
import type {Instant, Zone} from '../../model/zone.js';
import type {Menu} from '../../parts/calendar-menu.js';
import type {ControlName} from '../../view/choice.js';
import type {Phrase} from '../../view/phrase.js';
import type {Setting} from '../../view/setting.js';
import type {FrameWords} from '../frame-controller.js';
import type {ListHost} from './wishes.js';

/** What is said of a list of whatever items. */
export type ListElementWords = FrameWords &
  ListWords &
  ActionWords & {
    /** What the list is called. */
    readonly label: string;
    /** What it says when it is empty, by what it was to show. */
    readonly empty: Readonly<Record<Show, string>>;
    /** The same, when nothing answers to what a visitor chose. */
    readonly noMatch: string;
    readonly count: (count: number) => string;
    /** What opens the list of what is over. */
    readonly archive: (count: number) => string;
  };

/** How an author wants each item shown. */
export interface EntryWishes {
  readonly headingLevel: number;
  readonly layout: string;
  readonly images: string | undefined;
  readonly details: boolean;
  readonly actions: readonly string[];
}

/** What a visitor can do with an item. */
export interface EntryActs {
  menu(id: string, file: () => string): Menu;
  copy(text: string): void;
}

/** Items that stand under one heading, or under none. */
export interface Heading<One> {
  readonly title: Phrase;
  readonly items: readonly One[];
}

/** What a list is of: how items are found, put in order and shown. Whatever else a list does, it does with all of them alike. */
export interface Subject<One extends Selected, Words extends ListElementWords> {
  /** Begins the names in the page's address, unless the author says otherwise. */
  readonly name: string;
  readonly wordsIn: (tag: string) => Words;
  /** What is listed, unless the author says otherwise. */
  readonly show: Show;
  /** The questions that can be asked of such items. */
  readonly controls: readonly ControlName[];
  /** The layouts it has, the first of them unless the author says otherwise. */
  readonly layouts: readonly [string, ...string[]];
  /** Whether a calendar can follow the feed for its sake. */
  readonly subscribes?: boolean;
  /** All of them in the feeds, each once. */
  itemsOf(feeds: readonly Feed[]): readonly One['item'][];
  /** These items in their order, those that are over too. */
  select(items: readonly One['item'][], host: ListHost, setting: Setting<Words>): readonly One[];
  /** The moment at which they are others or have other words; `zone` is where the reader's days begin. */
  until(selected: readonly One[], now: Instant, zone: Zone): Instant;
  /** The same under headings, where the author wants some. */
  groups?(selected: readonly One[], host: ListHost, setting: Setting<Words>): readonly Heading<One>[] | undefined;
  /** One of them, as an item of the list; `id` is its own on the page. */
  entry(one: One, wishes: EntryWishes, setting: Setting<Words>, acts: EntryActs, id: string): TemplateResult;
}

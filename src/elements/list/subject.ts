import type {TemplateResult} from 'lit';
import type {ActionWords} from '../../locales/action/words.js';
import type {LinkWords} from '../../locales/link/words.js';
import type {ListWords} from '../../locales/list/words.js';
import type {Feed, FeedItem} from '../../model/feed.js';
import type {Selected, Show} from '../../model/select.js';
import type {Instant} from '../../model/zone.js';
import type {Menu} from '../../parts/calendar-menu.js';
import type {ControlName} from '../../view/choice.js';
import type {Phrase} from '../../view/phrase.js';
import type {Setting} from '../../view/setting.js';
import type {FrameWords} from '../frame-controller.js';
import type {ListWishes} from './wishes.js';

/** What is said of a list of whatever items. */
export type ListElementWords = FrameWords &
  ListWords &
  LinkWords &
  ActionWords & {
    /** What the list is called. */
    readonly label: string;
    /** What it says when it is empty, by what it was to show. */
    readonly empty: (show: Show) => string;
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
  /** What each is called that is among items of several types. */
  readonly type?: string | undefined;
}

/** What a visitor can do with an item. */
export interface EntryActs {
  readonly menu: (id: string, file: () => string) => Menu;
  readonly copy: (text: string) => void;
  /** The way to an item that another element of the page shows, by its key (`keyOf`); nothing where none does. */
  readonly wayTo: (key: string) => (() => void) | undefined;
}

/** All that an item is shown by. */
export interface EntrySetting<Words> {
  readonly wishes: EntryWishes;
  readonly setting: Setting<Words>;
  readonly acts: EntryActs;
  /** Its own on the page. */
  readonly id: string;
  /** Where it comes from, with all else that is said there. */
  readonly feeds: readonly Feed[];
}

/** Items that stand under one heading, or under none. */
export interface Heading<One> {
  readonly title: Phrase;
  readonly items: readonly One[];
}

/** Items as they are found at a moment. */
export interface Found<One> {
  readonly items: readonly One[];
  /** The moment at which they are others or have other words. */
  readonly until: Instant;
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
  /** The layouts it has, the first of them unless the author says otherwise, and as the last the shortest. */
  readonly layouts: readonly [string, ...string[]];
  /** The name that a layout has among the parts of the list, where that is another. */
  readonly layoutParts?: Readonly<Record<string, string>>;
  /** Whether a visitor can open what else there is to say of an item, unless the author says otherwise. */
  readonly details?: boolean;
  /** Whether a calendar can follow the feed for its sake. */
  readonly subscribes?: boolean;
  /** Those in the feeds that are wanted, each once and in their order; those that are over too. */
  find(feeds: readonly Feed[], wanted: (item: FeedItem) => boolean, wishes: ListWishes, setting: Setting<Words>): Found<One>;
  /** The same under headings, where the author wants some. */
  groups?(selected: readonly One[], wishes: ListWishes, setting: Setting<Words>): readonly Heading<One>[] | undefined;
  /** One of them, as an item of the list. */
  entry(one: One, by: EntrySetting<Words>): TemplateResult;
}

import type {TemplateResult} from 'lit';
import type {EventListWords} from '../../locales/event-list-words.js';
import type {SelectedEvent} from '../../model/select.js';
import {groupEvents, type GroupBy} from '../../model/select/group.js';
import {listTemplate} from '../../parts/list.js';
import {groupHeading} from '../../view/group.js';
import type {Setting} from '../../view/setting.js';
import {atLeastOne, isSet, oneOf, tokens} from '../attributes.js';
import type {Pages} from '../pages.js';
import {entryTemplate, type EntryActs} from './entry.js';

/** How an author wants the lists of an element, as its attributes say it. */
export interface SectionWishes {
  readonly groupBy: string | undefined;
  readonly pageSize: number | string | undefined;
  readonly headingLevel: number | string | undefined;
  readonly layout: string | undefined;
  readonly images: string | undefined;
  readonly details: boolean | string | undefined;
  readonly actions: string | undefined;
}

const GROUPS: readonly [GroupBy, ...GroupBy[]] = ['none', 'day', 'month', 'year', 'series'];
const LAYOUTS = ['list', 'cards', 'compact'] as const;
const LEVELS = ['3', '2', '4', '5', '6'] as const;
const PAGE_SIZE = 20;

/** What a visitor can do with an event, unless its author says otherwise. */
export const actionsOf = ({actions}: Pick<SectionWishes, 'actions'>): readonly string[] => tokens(actions ?? 'calendar');

/** The lists of an element: as much of each as its visitor has asked for, under headings if its author wants them. */
export class Sections {
  /** The events on the page, in their order there. */
  onPage: SelectedEvent[] = [];

  readonly #wishes: SectionWishes;
  readonly #pages: Pages;
  readonly #acts: EntryActs;

  constructor(wishes: SectionWishes, pages: Pages, acts: EntryActs) {
    this.#wishes = wishes;
    this.#pages = pages;
    this.#acts = acts;
  }

  /** One list; `name` tells it from the element's others, `label` is what a screen reader calls it. */
  section(name: string, events: readonly SelectedEvent[], label: string, setting: Setting<EventListWords>): TemplateResult {
    const {words} = setting;
    const {pageSize, headingLevel, layout, images, details} = this.#wishes;
    const by = oneOf(this.#wishes.groupBy, GROUPS);
    const size = String(pageSize).trim() === '0' ? Infinity : atLeastOne(pageSize, PAGE_SIZE);
    const shown = this.#pages.shown(name, size);
    const end = this.onPage.length + shown;
    const level = Number(oneOf(String(headingLevel), LEVELS));
    const wishes = {
      headingLevel: Math.min(level + (by === 'none' ? 0 : 1), 6),
      images,
      details: isSet(details),
      actions: actionsOf(this.#wishes),
    };
    const groups =
      by === 'none'
        ? [{events, title: []}]
        : groupEvents(events, by, setting).map((group) => ({...group, title: groupHeading(group, words)}));
    const onPage = groups.flatMap(({events: all, title}) => {
      const some = all.slice(0, end - this.onPage.length);
      // No id comes from a feed: a place on the page tells the menus apart.
      const items = some.map((event) => entryTemplate(event, wishes, setting, this.#acts, `menu-${this.onPage.push(event)}`));
      return items.length > 0 ? {title, items} : [];
    });
    return listTemplate(
      {label, layout: oneOf(layout, LAYOUTS), headingLevel: level, groups: onPage, next: Math.min(size, events.length - shown)},
      words,
      (event) => void this.#pages.more(name, size, event),
    );
  }
}

import type {TemplateResult} from 'lit';
import type {Feed} from '../../model/feed.js';
import type {Selected} from '../../model/select.js';
import {listTemplate} from '../../parts/list.js';
import type {Setting} from '../../view/setting.js';
import {atLeastOne, isSet, oneOf} from '../attributes.js';
import type {Pages} from './pages.js';
import type {EntryActs, ListElementWords, Subject} from './subject.js';
import {actionsOf, type ListHost} from './wishes.js';

const LEVELS = ['3', '2', '4', '5', '6'] as const;
const PAGE_SIZE = 20;

/** The lists of an element: as much of each as its visitor has asked for, under headings if its author wants them. */
export class Sections<One extends Selected, Words extends ListElementWords> {
  /** The items on the page, in their order there. */
  onPage: One[] = [];

  readonly #subject: Subject<One, Words>;
  readonly #host: ListHost;
  readonly #pages: Pages;
  readonly #acts: EntryActs;

  constructor(subject: Subject<One, Words>, host: ListHost, pages: Pages, acts: EntryActs) {
    this.#subject = subject;
    this.#host = host;
    this.#pages = pages;
    this.#acts = acts;
  }

  /** One list; `name` tells it from the element's others, `label` is what a screen reader calls it. */
  section(name: string, items: readonly One[], label: string, setting: Setting<Words>, feeds: readonly Feed[]): TemplateResult {
    const {words} = setting;
    const {pageSize, headingLevel, images, details} = this.#host;
    const layout = oneOf(this.#host.layout, this.#subject.layouts);
    const groups = this.#subject.groups?.(items, this.#host, setting);
    const size = String(pageSize).trim() === '0' ? Infinity : atLeastOne(pageSize, PAGE_SIZE);
    const shown = this.#pages.shown(name, size);
    const end = this.onPage.length + shown;
    const level = Number(oneOf(String(headingLevel), LEVELS));
    const wishes = {
      headingLevel: Math.min(level + (groups ? 1 : 0), 6),
      layout,
      images,
      details: isSet(details ?? this.#subject.details),
      actions: actionsOf(this.#host),
    };
    const onPage = (groups ?? [{items, title: []}]).flatMap(({items: all, title}) => {
      // No id comes from a feed: a place on the page tells the menus apart.
      const entries = all
        .slice(0, end - this.onPage.length)
        .map((one) => this.#subject.entry(one, {wishes, setting, feeds, acts: this.#acts, id: `menu-${this.onPage.push(one)}`}));
      return entries.length > 0 ? {title, items: entries} : [];
    });
    return listTemplate(
      {
        label,
        layout: this.#subject.layoutParts?.[layout] ?? layout,
        headingLevel: level,
        groups: onPage,
        next: Math.min(size, items.length - shown),
      },
      words,
      (event) => void this.#pages.more(name, size, event),
    );
  }
}

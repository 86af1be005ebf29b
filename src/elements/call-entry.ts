import {html, nothing, type TemplateResult} from 'lit';
import type {CallWords} from '../locales/call-words.js';
import {stagesOf} from '../model/call/stages.js';
import {callState} from '../model/call/state.js';
import type {FeedCall} from '../model/feed.js';
import {keyOf} from '../model/key.js';
import {calendarMenu, type Menu} from '../parts/calendar-menu.js';
import {callContent, type CallLayout} from '../parts/call.js';
import {callView} from '../view/call.js';
import {deadlineEntry, stageEntry} from '../view/export/call-entries.js';
import {calendarFile} from '../view/export/calendar-file.js';
import type {CalendarEntry} from '../view/export/entry.js';
import {serviceLinks} from '../view/export/service-links.js';
import type {Setting} from '../view/setting.js';

/** How an author wants a call shown. */
export interface CallWishes {
  readonly layout: CallLayout;
  readonly headingLevel: unknown;
  readonly actions: readonly string[];
  readonly closingSoonDays: number | undefined;
}

/** What a visitor can do with a call. */
export interface CallActs {
  menu(id: string, file: () => string): Menu;
  copy(text: string): void;
  /** The way to an item, by its key, where another element of the page shows it. */
  wayTo(key: string): (() => void) | undefined;
}

/** What is in the box of a call, with all that its author wants about it. */
export function callEntry(
  call: FeedCall,
  {layout, headingLevel, actions, closingSoonDays}: CallWishes,
  setting: Setting<CallWords>,
  acts: CallActs,
  id: string,
): TemplateResult {
  const {words, now} = setting;
  const view = callView(call, setting, closingSoonDays);
  const {text: name, href: page} = view.title;
  const copies = page !== undefined && actions.includes('copy') ? () => acts.copy(page) : undefined;
  const menu = (of: string, entry: CalendarEntry | undefined): unknown =>
    entry && actions.includes('calendar')
      ? calendarMenu(
          acts.menu(`${id}-${of}`, () => calendarFile([entry])),
          {
            name: entry.title,
            services: () => serviceLinks(entry),
            url: undefined,
            copy: page === undefined ? undefined : () => acts.copy(page),
          },
          words,
        )
      : nothing;
  const deadline = menu('deadline', deadlineEntry(call, callState(call, now).deadline, setting));
  const stages = stagesOf(call, now);
  return callContent(view, {layout, headingLevel}, words, {
    actions:
      deadline === nothing && !copies
        ? nothing
        : html`${deadline}
          ${
            copies
              ? html`<button part="action" type="button" aria-label=${words.about(words.copyLink, name)} @click=${copies}>${words.copyLink}</button>`
              : nothing
          }`,
    ofStage: (index) => menu(`stage-${index}`, stageEntry(call, stages[index]!.stage, setting)),
    wayTo: ({project}) => (project === undefined ? undefined : acts.wayTo(keyOf({base: call.base, id: project}))),
  });
}

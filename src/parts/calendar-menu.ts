import {html, nothing, type TemplateResult} from 'lit';
import type {ActionWords} from '../locales/action/words.js';
import type {LinkWords} from '../locales/link/words.js';
import type {ServiceLinks} from '../view/export/service-links.js';

/** A menu as it stands. */
export interface Menu {
  readonly id: string;
  readonly open: boolean;
  /** The address of a file to download, made when the menu opens. */
  readonly file: string | undefined;
  readonly toggle: (opens: boolean) => void;
}

export interface CalendarChoices {
  /** What is added, for who hears the button alone. */
  readonly name: string;
  /** Asked for when the menu opens. */
  readonly services: () => ServiceLinks;
  /** The publisher's own calendar file. */
  readonly url: string | undefined;
  /** Copies the event's address, where it has one. */
  readonly copy: (() => void) | undefined;
}

/** Browsers of before 2024 know no popover: there the menu opens in its place. */
const hasPopover = (): boolean => 'popover' in HTMLElement.prototype;

/** Browsers inside of other apps can save no file that a page has made. */
const canSave = (): boolean =>
  !/\bFBA[NV]\b|Instagram|Line\/|LinkedInApp|Twitter|Snapchat|Pinterest|musical_ly|Bytedance|MicroMessenger|; wv\)/.test(
    navigator.userAgent,
  );

/** A button that opens the ways into a reader's calendar: plain links, and a file. */
export const calendarMenu = (
  {id, open, file, toggle}: Menu,
  {name, services, url, copy}: CalendarChoices,
  words: ActionWords & LinkWords,
): TemplateResult => {
  const own = url ?? (canSave() ? file : undefined);
  const links = open ? services() : undefined;
  // In a shadow tree Chromium does not lead the focus back to the button; once the links are gone nothing can.
  const leave = (menu: Element): void => {
    if (menu.matches(':focus-within')) (menu.previousElementSibling as HTMLElement).focus();
    toggle(false);
  };
  return html`<button
      part="action"
      type="button"
      popovertarget=${id}
      aria-label=${words.about(words.addToCalendar, name)}
      aria-expanded=${hasPopover() ? nothing : open}
      @click=${() => hasPopover() || toggle(!open)}
      @keydown=${({key}: KeyboardEvent) => key === 'Escape' && !hasPopover() && toggle(false)}
    >
      ${words.addToCalendar}
    </button>
    <div
      part="menu"
      id=${id}
      popover
      role="group"
      aria-label=${name}
      ?hidden=${!hasPopover() && !open}
      @beforetoggle=${({newState}: ToggleEvent) => newState === 'open' && toggle(true)}
      @toggle=${({newState, currentTarget}: ToggleEvent) => newState === 'closed' && leave(currentTarget as Element)}
      @keydown=${({key, currentTarget}: KeyboardEvent) => key === 'Escape' && !hasPopover() && leave(currentTarget as Element)}
    >
      ${
        links
          ? html`<a part="menu-link" href=${links.google}>Google</a>
              <a part="menu-link" href=${links.outlook}>Outlook.com</a>
              <a part="menu-link" href=${links.office}>Office 365</a>
              ${own ? html`<a part="menu-link" href=${own} download=${url ? nothing : `${name}.ics`}>${words.calendarFile}</a>` : copy ? html`<button part="menu-link" type="button" @click=${copy}>${words.copyLink}</button>` : nothing}`
          : nothing
      }
    </div>`;
};

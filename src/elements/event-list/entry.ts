import {html, nothing, type TemplateResult} from 'lit';
import type {EventListWords} from '../../locales/event-list-words.js';
import type {SelectedEvent} from '../../model/select.js';
import {badgeTemplate} from '../../parts/badge.js';
import {calendarMenu} from '../../parts/calendar-menu.js';
import {detailsTemplate} from '../../parts/details.js';
import {eventTemplate} from '../../parts/event.js';
import {factsTemplate} from '../../parts/facts.js';
import {imageTemplate} from '../../parts/image.js';
import {badgeOf} from '../../view/dates/badge.js';
import {eventDetails} from '../../view/event-details.js';
import {eventView} from '../../view/event.js';
import {calendarFile} from '../../view/export/calendar-file.js';
import {entriesOf} from '../../view/export/event-entries.js';
import {mapLink} from '../../view/export/map-link.js';
import {serviceLinks} from '../../view/export/service-links.js';
import {IMAGES, imageView} from '../../view/image.js';
import {plain} from '../../view/phrase.js';
import {oneOf} from '../attributes.js';
import type {EntrySetting} from '../list/subject.js';

/** An event with all that its author wants about it. */
export function eventEntry(selected: SelectedEvent, {wishes, setting, acts, id}: EntrySetting<EventListWords>): TemplateResult {
  const {headingLevel, images, details, actions} = wishes;
  const {words} = setting;
  const {item: event, occurrence} = selected;
  const view = eventView(selected, setting);
  const name = `${view.title.text}, ${plain(view.when)}`;
  const comes = selected.phase !== 'past' && occurrence.status !== 'cancelled';
  const [entry] = comes && actions.includes('calendar') ? entriesOf(event, setting, [occurrence]) : [];
  const map = actions.includes('map') && mapLink({...event, status: occurrence.status}, words.reader);
  const address = view.title.href;
  const page = actions.includes('copy') && address;
  const labelled = (word: string): string => words.about(word, name);
  return eventTemplate(view, headingLevel, {
    type: wishes.type,
    badge: badgeTemplate(badgeOf(view.start, setting)),
    image: imageTemplate(imageView(event, oneOf(images, IMAGES), words.reader)),
    more: [
      details ? detailsTemplate(words.details, labelled(words.details), factsTemplate(eventDetails(selected, setting))) : nothing,
      entry || map || page
        ? html`<div part="actions">
            ${
              entry
                ? calendarMenu(
                    acts.menu(id, () =>
                      calendarFile(entriesOf(event, setting, event.occurrences.slice(event.occurrences.indexOf(occurrence)))),
                    ),
                    {
                      name,
                      services: () => serviceLinks(entry),
                      url: event.ics_url,
                      copy: address === undefined ? undefined : () => acts.copy(address),
                    },
                    words,
                  )
                : nothing
            }
            ${
              page
                ? html`<button part="action" type="button" aria-label=${labelled(words.copyLink)} @click=${() => acts.copy(page)}>
                    ${words.copyLink}
                  </button>`
                : nothing
            }
            ${map ? html`<a part="action" href=${map} aria-label=${labelled(words.map)}>${words.map}</a>` : nothing}
          </div>`
        : nothing,
    ],
  });
}

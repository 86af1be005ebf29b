import {keyOf} from '../../model/key.js';
import type {SelectedEvent} from '../../model/select.js';
import type {EventListWords} from '../../locales/event-list-words.js';
import {schemaOrgEvent} from '../../view/export/schema-org/event.js';

/** What search engines are told of events, by what each is known by on the page. */
export const structuredEvents = (
  events: readonly SelectedEvent[],
  words: EventListWords,
): (readonly [id: string, thing: object | undefined])[] =>
  events.map(({item: event, occurrence}) => [keyOf(event), schemaOrgEvent(event, occurrence, {words})]);

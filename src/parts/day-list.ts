import {html, type TemplateResult} from 'lit';
import type {EventView} from '../view/event.js';
import {eventTemplate} from './event.js';

/** Events in full under what they have in common, a day or a month; and the sentence `none` where there are none. */
export const dayList = (
  part: string,
  title: string,
  events: readonly EventView[],
  none: string,
  level: unknown,
): TemplateResult => html`
  <div part=${part}>
    <p part="day-title">${title}</p>
    ${
      events.length > 0
        ? html`<ul part="list" role="list" aria-label=${title}>
            ${events.map((event) => eventTemplate(event, level))}
          </ul>`
        : html`<p part="notice empty">${none}</p>`
    }
  </div>
`;

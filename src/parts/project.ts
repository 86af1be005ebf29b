import {html, nothing, type TemplateResult} from 'lit';
import type {ProjectWords} from '../locales/project-words.js';
import type {Phrase} from '../view/phrase.js';
import type {ProjectView} from '../view/project.js';
import {detailsTemplate} from './details.js';
import {factsTemplate, factTemplate} from './facts.js';
import {heading} from './heading.js';
import {pieceTemplate, said} from './phrase.js';
import {versionsTemplate} from './versions.js';
import {wayTemplate, type Way} from './way.js';

/** Something of the same feed that a project names, with the way to it where the page shows it. */
export interface Named {
  /** What it is called, and what else there is to say of it. */
  readonly phrase: Phrase;
  readonly way: Way;
}

/** What an element adds to a project. */
export interface ProjectAdditions {
  readonly image: unknown;
  /** What the project is among, for who sees items of several types. */
  readonly type?: string | undefined;
  /** Whether what else there is to know can be opened. */
  readonly details: boolean;
  readonly chosenIn: Named;
  readonly nextEvents: readonly Named[];
}

/** What is in the box of a project: the box is an item of a list, or stands alone. */
export function projectContent(
  {title, status, charter, maturity, summary, lead, joining, join, versions, facts}: ProjectView,
  headingLevel: unknown,
  words: ProjectWords,
  {image, type = '', details, chosenIn, nextEvents}: ProjectAdditions,
): TemplateResult {
  const named = (label: string, all: readonly Named[]): readonly TemplateResult[] => {
    const lines = all.flatMap(({phrase: [name, ...more], way}) =>
      name
        ? html`<dd part="value">${wayTemplate(
            name,
            way,
            words,
            'value-link',
            more.map((piece) => pieceTemplate(piece)),
          )}</dd>`
        : [],
    );
    return lines.length > 0 ? [factTemplate(label, lines)] : [];
  };
  const rest = [...named(words.nextEvents, nextEvents), ...factsTemplate(facts), ...named(words.chosenIn, [chosenIn])];
  return html`${image}
    <div part="body">
      ${said('type', [{text: type}])} ${heading(headingLevel, pieceTemplate(title))}
      ${
        [status, charter, maturity].flat().length > 0
          ? html`<div part="facts">${said('status', status)} ${said('charter', charter, 'charter-link')} ${said('maturity', maturity)}</div>`
          : nothing
      }
      ${said('summary', summary)} ${said('lead', lead, 'lead-link')}
      ${
        joining.length + join.length > 0
          ? html`<div part="joining">
              ${said('joinable', joining)}
              ${join.map(({text, href}) => html`<a part="join" href=${href!} aria-label=${words.about(text, title.text)}>${text}</a>`)}
            </div>`
          : nothing
      }
      ${details ? detailsTemplate(words.details, words.about(words.details, title.text), rest) : nothing}
      ${versionsTemplate(versions)}
    </div>`;
}

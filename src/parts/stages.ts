import {html, nothing, type TemplateResult} from 'lit';
import type {StageView} from '../view/stage.js';
import {said} from './phrase.js';

/** The stages of a call in their order, of which that under way is marked. `of` says what can be done with one, by its place. */
export const stagesTemplate = (
  stages: readonly StageView[],
  label: string,
  of: (index: number) => unknown,
): TemplateResult => html`
  <ol part="stages" role="list" aria-label=${label}>
    ${stages.map(
      ({standing, standingWords, title, when, moved, where, note}, index) => html`
        <li part=${`stage ${standing}`} aria-current=${standing === 'now' ? 'step' : nothing}>
          ${said('stage-title', [title], 'stage-link')} ${said('standing', standingWords)} ${said('date', when)}
          ${said('moved', moved)} ${said('place', where, 'place-link')} ${said('note', note)} ${of(index)}
        </li>
      `,
    )}
  </ol>
`;

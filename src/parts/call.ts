import {html, nothing, type TemplateResult} from 'lit';
import type {CallWords} from '../locales/call-words.js';
import type {CallView, LaureateView} from '../view/call.js';
import type {Phrase} from '../view/phrase.js';
import {detailsTemplate} from './details.js';
import {factsTemplate, factTemplate} from './facts.js';
import {heading} from './heading.js';
import {laureatesTemplate} from './laureates.js';
import {pieceTemplate, said} from './phrase.js';
import {stagesTemplate} from './stages.js';
import {versionsTemplate} from './versions.js';
import type {Way} from './way.js';

/** How a call is laid out: in one line, in the page or at an edge of the window; as a card, with the rest to open; or in full. */
export type CallLayout = 'banner' | 'sticky' | 'card' | 'full';

/** What an element adds to a call. */
export interface CallAdditions {
  /** What can be done with it besides applying. */
  readonly actions: unknown;
  /** What can be done with a stage, by its place. */
  readonly ofStage: (index: number) => unknown;
  /** The way to a laureate's project, where the page shows that too. */
  readonly wayTo: (laureate: LaureateView) => Way;
}

/** What is in the box of a call, first of all what to do: the box is an item of a list, or stands alone. */
export function callContent(
  view: CallView,
  {layout, headingLevel}: {readonly layout: CallLayout; readonly headingLevel: unknown},
  words: CallWords,
  additions: CallAdditions,
): TemplateResult {
  const {title, edition, stateWords, extended, apply, results, summary, versions} = view;
  const inLine = layout === 'banner' || layout === 'sticky';
  const actions = inLine ? nothing : additions.actions;
  const way = (part: string, phrase: Phrase): unknown =>
    phrase.map(({text, href}) => html`<a part=${part} href=${href!} aria-label=${words.about(text, title.text)}>${text}</a>`);
  return html`
    ${inLine ? nothing : said('edition', edition)} ${heading(headingLevel, pieceTemplate(title))} ${said('state', stateWords)}
    ${inLine ? nothing : said('extended', extended)}
    ${
      apply.length + results.length > 0 || actions !== nothing
        ? html`<div part="ways">${way('apply', apply)} ${way('results', results)} ${actions}</div>`
        : nothing
    }
    ${inLine ? nothing : html`${said('summary', summary)} ${versionsTemplate(versions)} ${rest(view, layout, words, additions)}`}
  `;
}

/** What else there is to know: in full, or for who opens it. */
function rest(view: CallView, layout: CallLayout, words: CallWords, {ofStage, wayTo}: CallAdditions): unknown {
  const {title, state, agents, stages, laureates, facts} = view;
  const row = (label: string, list: unknown[], content: () => TemplateResult): unknown =>
    list.length > 0 ? factTemplate(label, html`<dd part="value">${content()}</dd>`) : nothing;
  const chosen = row(words.laureates, [...laureates], () => laureatesTemplate(laureates, words, wayTo));
  const steps = row(words.stages, [...stages], () => stagesTemplate(stages, words.stages, ofStage));
  const about = [
    ...factsTemplate(agents),
    ...(state === 'results' ? [chosen, steps] : [steps, chosen]),
    ...factsTemplate(facts),
  ].filter((row) => row !== nothing);
  return layout === 'full' && about.length > 0
    ? html`<dl part="about">${about}</dl>`
    : detailsTemplate(words.details, words.about(words.details, title.text), about);
}

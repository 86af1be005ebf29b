import {html, nothing, type TemplateResult} from 'lit';
import type {FeedState} from '../feed/state.js';
import type {Setting} from '../view/setting.js';
import {failureTemplate, type FailureWords} from './failure.js';
import {loadTemplate, type LoadWords} from './load.js';

/** What every element is in every state: the page's own text until its feeds are there, and what there is to say of them. */
export const frameTemplate = (
  state: FeedState,
  setting: Setting<FailureWords & LoadWords>,
  refresh: () => void,
  content: () => TemplateResult,
): TemplateResult => html`
  <slot name="header"></slot>
  ${
    state.feeds.length > 0
      ? html`<svg aria-hidden="true"></svg><div part="base" tabindex="-1" lang=${setting.words.language}>${content()}</div>`
      : html`<slot>${state.status === 'loading' ? skeleton : nothing}</slot>`
  }
  ${loadTemplate(state, setting.words, refresh)} ${failureTemplate(state, setting, refresh)}
  <slot name="footer"></slot>
`;

const skeleton = html`<span part="skeleton" aria-hidden="true"></span>`;

import {html, nothing, type TemplateResult} from 'lit';
import type {FeedState} from '../feed/state.js';
import type {CommonWords} from '../locales/common/words.js';
import type {Setting} from '../view/setting.js';
import {updatedSentence} from '../view/updated.js';

/** What a failure is called depends on what was to be shown. */
export interface FailureWords extends CommonWords {
  readonly failed: string;
  readonly notAll: (hosts: string) => string;
  readonly seeAtSource: string;
}

/**
 * That feeds could not be had, or no newer versions of them, and a button to try again. The live region is there before it has
 * a text, so that screen readers speak it; the button stays while it is tried again, so that the focus on it is not lost.
 */
export function failureTemplate(state: FeedState, setting: Setting<FailureWords>, retry: () => void): TemplateResult {
  const {words} = setting;
  const {status, feeds, failures} = state;
  const homePage = failures.find((failure) => failure.homePage)?.homePage;
  return html`
    <div part="failure" lang=${words.language}>
      <span part="notice failed" role="status">${
        status !== 'failed'
          ? nothing
          : feeds.length > 0
            ? sentences(state, setting)
            : html`<slot name="failed">${words.failed}</slot>`
      }</span>
      ${homePage ? html`<a part="home-link" href=${homePage}>${words.seeAtSource}</a>` : nothing}
      ${
        failures.some((failure) => !failure.homePage)
          ? html`<button part="retry" type="button" aria-disabled=${status === 'loading'} @click=${retry}>${words.retry}</button>`
          : nothing
      }
    </div>
  `;
}

function sentences({failures}: FeedState, setting: Setting<FailureWords>): string {
  const {words} = setting;
  const missing = failures.flatMap(({kept, host}) => (kept ? [] : host));
  const old = failures.filter(({kept}) => kept);
  const oldest = Math.min(...old.map(({since = Infinity}) => since));
  return [
    missing.length > 0 ? words.notAll([...new Set(missing)].join(', ')) : '',
    oldest < Infinity ? updatedSentence(oldest, setting) : '',
    old.length > 0 ? words.notNewer : '',
  ]
    .join(' ')
    .trim();
}

import {html, nothing, type TemplateResult} from 'lit';
import type {FeedState} from '../feed/controller.js';
import type {CommonWords} from '../locales/common/words.js';
import type {Language} from '../locales/language.js';

/** What a failure is called depends on what was to be shown. */
interface Words extends CommonWords, Language {
  readonly failed: string;
  readonly seeAtSource: string;
}

/**
 * That the feed could not be had, and a button to try again. The live region is there before it has a text, so that
 * screen readers speak it; the button stays while it is tried again, so that the focus on it is not lost.
 */
export const failureTemplate = ({status, failed, homePage}: FeedState, words: Words, retry: () => void): TemplateResult => html`
  <div part="failure" lang=${words.language}>
    <span part="notice failed" role="status">${status === 'failed' ? words.failed : nothing}</span>
    ${
      failed
        ? homePage
          ? html`<a part="home-link" href=${homePage}>${words.seeAtSource}</a>`
          : html`<button part="retry" type="button" aria-disabled=${status === 'loading'} @click=${retry}>${words.retry}</button>`
        : nothing
    }
  </div>
`;

import {css} from 'lit';

/** What a visitor can do with an event or a feed: quiet, like links in small print, and a menu beside its button. */
export default css`
  :is([part='actions'], [part='subscription']) {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    column-gap: 1.25em;
    font-size: 0.875em;
  }
  [part='subscription'] {
    margin-block-start: var(--gap);
  }
  :is([part='action'], [part='subscription-link']) {
    padding-block: 0.25em;
    text-decoration: underline 0.0625em;
    text-underline-offset: 0.15em;
  }
  [part='menu'] {
    padding: 0.25em 0;
    border: 1px solid color-mix(in srgb, currentColor 60%, transparent);
    border-radius: var(--radius);
    background: Canvas;
    color: CanvasText;
  }
  [part='menu-link'] {
    display: block;
    padding: 0.875em 1em;
    color: inherit;
    text-decoration: none;
  }
  [part='menu-link']:is(:hover, :focus-visible) {
    text-decoration: underline;
    outline-offset: -2px;
  }
  @supports (position-area: end) {
    [part='menu'] {
      position-area: block-end span-inline-end;
      position-try-fallbacks:
        flip-block,
        flip-inline,
        flip-block flip-inline;
      margin: 0.25em 0;
      inset: auto;
    }
  }
  /* In sight wherever in a long list something was copied. */
  [part='announcement']:not(:empty) {
    position: sticky;
    inset-block-end: 1em;
    display: block;
    inline-size: fit-content;
    padding: 0.5em 1em;
    border-radius: var(--radius);
    background: CanvasText;
    color: Canvas;
  }
  @media print {
    :is([part='actions'], [part='subscription'], [part='announcement']) {
      display: none;
    }
  }
`;

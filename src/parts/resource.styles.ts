import {css} from 'lit';

/** What is said of a tool or an article, and of what type an item is that stands among others. */
export default css`
  [part='type'] {
    font-size: 0.8125em;
    font-weight: 600;
    letter-spacing: 0.02em;
  }
  :is([part='authors'], [part='links']) {
    font-size: 0.875em;
  }
  [part='links-link'] {
    display: inline-block;
    padding-block: 0.25em;
  }
`;

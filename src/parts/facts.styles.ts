import {css} from 'lit';

/** What there is to know of an item, a row for each thing. */
export default css`
  [part='details'] > [part='disclosure'] {
    padding-block: 0.25em;
  }
  [part='about'] {
    margin: 0.5em 0 0;
  }
  [part='fact'] {
    padding-block: calc(var(--gap) / 2);
    border-block-start: 1px solid var(--rule);
  }
  [part='fact'] > [part='label'] {
    margin: 0;
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.7;
  }
  [part='value'] {
    max-inline-size: 44em;
    margin: 0;
  }
  [part='value'] + [part='value'] {
    margin-block-start: 0.25em;
  }
  @container (inline-size >= 40em) {
    [part='fact'] {
      display: grid;
      grid-template-columns: 11em minmax(0, 1fr);
      column-gap: 1.5em;
    }
    /* A label of two lines is not to part the values beside it. */
    [part='fact'] > [part='label'] {
      grid-row: 1 / span 99;
    }
    [part='value'] {
      grid-column: 2;
    }
  }
  [part='way'] {
    font-size: inherit;
    font-weight: inherit;
    text-decoration: underline 0.0625em;
    text-underline-offset: 0.15em;
  }
  [part='version'] {
    padding-block: 0.25em;
    font-size: 0.875em;
  }
`;

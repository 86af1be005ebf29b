import {css} from 'lit';

/** One event: the date in a column of its own, or above the title where there is no room for one. */
export default css`
  [part~='event'] {
    display: grid;
    grid-template-columns: 3.5em minmax(0, 1fr);
    column-gap: 1em;
    /* What is out of sight is not laid out before it is scrolled to; the rings of what has the focus stand out by 4px. */
    content-visibility: auto;
    contain-intrinsic-size: auto 8em;
    overflow-clip-margin: 4px;
  }
  [part='badge'] {
    display: flex;
    flex-direction: column;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    line-height: 1.25;
    overflow-wrap: normal;
  }
  [part='day'] {
    font-size: 2em;
    font-weight: 600;
    line-height: 1;
  }
  [part='body'] {
    display: flex;
    flex-direction: column;
    align-items: start;
    gap: 0.25em;
    min-inline-size: 0;
  }
  [part='title'] {
    margin: 0;
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: pretty;
    hyphens: auto;
  }
  [part='link'] {
    /* A title over two lines is one target, at least 24 px high. */
    display: inline-block;
    padding-block: 0.125em;
  }
  [part='facts'] {
    font-variant-numeric: tabular-nums;
  }
  [part='date'] {
    display: inline-block;
  }
  [part='date']::first-letter {
    text-transform: uppercase;
  }
  [part='date']:not(:last-child)::after {
    content: '\\a0·';
    /* A line through the date is not to go through the dot. */
    display: inline-block;
  }
  [part='status'] {
    display: inline-block;
    margin-inline-end: 0.25em;
    padding: 0.125em 0.5em;
    border: 1px solid currentColor;
    border-radius: var(--radius);
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.25;
  }
  [part~='cancelled'] :is([part='title'], [part='date'], [part='day'], [part='month']) {
    text-decoration: line-through;
  }
  [part~='cancelled'] [part='link'] {
    text-decoration: underline line-through;
  }
  [part='summary'] {
    max-inline-size: 44em;
    text-wrap: pretty;
  }
  [part='series'] {
    font-size: 0.875em;
  }
  @container (inline-size < 28em) {
    [part~='event'] {
      display: block;
    }
    [part='badge'] {
      display: none;
    }
    [part='facts'] {
      order: -1;
      font-size: 0.875em;
    }
    [part='date'] {
      display: block;
      font-weight: 600;
    }
    [part='date']:not(:last-child)::after {
      display: none;
    }
  }
`;

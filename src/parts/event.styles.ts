import {css} from 'lit';

/** One event: the date in a column of its own, or above the title where there is no room for one. */
export default css`
  [part~='event'] {
    display: grid;
    grid-template-columns: 3.5em minmax(0, 1fr);
    column-gap: 1em;
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
    flex-wrap: wrap;
    align-content: start;
    gap: 0.25em 1.25em;
    min-inline-size: 0;
  }
  [part='body'] > * {
    flex: 0 0 100%;
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
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.75em;
    /* The dot before the place is out of the box, and so not seen, where the place begins a line. */
    overflow-x: clip;
    font-variant-numeric: tabular-nums;
  }
  [part='date']::first-letter {
    text-transform: uppercase;
  }
  [part='place'] {
    position: relative;
  }
  [part='date'] + [part='place']::before {
    position: absolute;
    inset-inline-start: -0.5em;
    content: '·';
  }
  [part='status'] {
    margin-block: 0.125em;
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
    box-sizing: border-box;
    padding-inline-end: max(0em, 100% - 44em);
    text-wrap: pretty;
  }
  [part='series'] {
    font-size: 0.875em;
  }
  @media print {
    [part~='event'] {
      break-inside: avoid;
    }
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
      inline-size: 100%;
      font-weight: 600;
    }
  }
`;

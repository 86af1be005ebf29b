import {css} from 'lit';

/** The date of an event in a column of its own, or left to the words above the title where there is no room for one. */
export default css`
  [part~='event'] {
    display: grid;
    grid-template-columns: 3.5em minmax(0, 1fr);
    column-gap: 1em;
  }
  [part~='event'][part~='pictured'] {
    grid-template-columns: 3.5em minmax(0, 1fr) minmax(0, 9em);
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
  [part~='cancelled'] :is([part='day'], [part='month']) {
    text-decoration: line-through;
  }
  :is([part~='cards'], [part~='compact']) [part='badge'] {
    display: none;
  }
  /* Where events are compact the date leads in words: in a column beside the title, as long as that has room for both. */
  @container (inline-size >= 28em) {
    [part~='compact'] > [part~='event'] > [part='body'] {
      display: grid;
      grid-template: repeat(5, auto) 1fr / 40% auto minmax(0, 1fr);
      gap: 0;
    }
    [part~='compact'] > [part~='event'] > [part='body'] > * {
      grid-column: 2 / -1;
    }
    [part~='compact'] > [part~='event'] > [part='body'] > [part='facts'] {
      grid-area: 1 / 1 / -1;
      align-content: start;
      margin-inline-end: 1.5em;
      font-size: 0.875em;
    }
    [part~='compact'] > [part~='event'] > [part='body'] > [part='details']:not([open]) {
      grid-column: 2;
      margin-inline-end: 1.25em;
    }
    [part~='compact'] > [part~='event'] > [part='body'] > [part='details']:not([open]) + [part='actions'] {
      grid-column: 3;
    }
  }
  @container (inline-size < 28em) {
    [part~='event'] {
      display: block;
    }
    [part='badge'] {
      display: none;
    }
  }
`;

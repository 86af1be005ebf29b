import {css} from 'lit';

/** The date of an event in a column of its own, or left to the words above the title where there is no room for one. */
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
  [part~='cancelled'] :is([part='day'], [part='month']) {
    text-decoration: line-through;
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

import {css} from 'lit';

/** What events alone have: a date and a place in one line, a series, and what is struck through because it does not take place. */
export default css`
  [part='facts'] {
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
  [part~='cancelled'] :is([part='title'], [part='date']) {
    text-decoration: line-through;
  }
  [part~='cancelled'] [part='link'] {
    text-decoration: underline line-through;
  }
  [part='series'] {
    font-size: 0.875em;
  }
  @container (inline-size < 28em) {
    [part='date'] {
      inline-size: 100%;
      font-weight: 600;
    }
  }
`;

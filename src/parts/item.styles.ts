import {css} from 'lit';

/** What is said of one item, whatever it is. */
export default css`
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
  [part~='cancelled'] :is([part='title'], [part='date']) {
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
    [part~='item'] {
      break-inside: avoid;
    }
  }
  @container (inline-size < 28em) {
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

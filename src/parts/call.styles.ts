import {css} from 'lit';

/** What is said of one call: first what to do, then all there is to know of it in rows. */
export default css`
  [part~='call']:is([part~='card'], [part~='full']) {
    display: flex;
    flex-direction: column;
    align-items: start;
    gap: var(--step);
  }
  [part~='call'][part~='card'] {
    padding: var(--inset);
    border: 1px solid var(--rule);
    border-radius: var(--radius);
  }
  [part='title'] {
    margin: 0;
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: pretty;
    hyphens: auto;
  }
  [part~='call'][part~='full'] > [part='title'] {
    font-size: 1.5em;
  }
  [part='link'] {
    /* A title over two lines is one target, at least 24 px high. */
    display: inline-block;
    padding-block: 0.125em;
  }
  [part~='cancelled'] [part='title'] {
    text-decoration: line-through;
  }
  :is([part='edition'], [part='extended'], [part='version']) {
    font-size: 0.875em;
  }
  [part='state'] {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  /* A full point while one can apply, a ring before; the words say it too. Borders are what forced colours leave. */
  :is([part~='open'], [part~='closing-soon'], [part~='last-day'], [part~='rolling'], [part~='announced']) > [part='state']::before {
    box-sizing: border-box;
    display: inline-block;
    inline-size: 0.625em;
    block-size: 0.625em;
    /* The words after it are ours, and run from left to right. */
    margin: 0 0.5em 0 0;
    border: 0.3125em solid var(--accent);
    border-radius: 50%;
    content: '';
  }
  [part~='announced'] > [part='state']::before {
    border-width: 0.125em;
  }
  [part='ways'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.25em;
  }
  :is([part='apply'], [part='results']) {
    box-sizing: border-box;
    min-block-size: max(2.75em, 44px);
    padding: 0.5em 1em;
    border: 1px solid var(--accent);
    border-radius: var(--radius);
    font-weight: 600;
    text-decoration: none;
  }
  [part='apply'] {
    background: var(--accent);
    color: Canvas;
  }
  :is([part='apply'], [part='results']):hover {
    text-decoration: underline;
  }
  [part='ways'] > [part='action'] {
    font-size: 0.875em;
  }
  [part='summary'] {
    max-inline-size: 44em;
    text-wrap: pretty;
  }
  :is([part='details'], [part='about']) {
    inline-size: 100%;
  }
  [part='disclosure'] {
    inline-size: fit-content;
    padding-block: 0.25em;
    color: var(--accent);
    cursor: pointer;
  }
  @media (forced-colors: active) {
    [part='apply'] {
      background: ButtonFace;
      color: ButtonText;
    }
  }
  @media print {
    [part~='call'] {
      break-inside: avoid;
    }
    :is([part='apply'], [part='action']) {
      display: none;
    }
  }
`;

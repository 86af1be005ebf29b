import {css} from 'lit';

/** What a visitor narrows a list by: in columns, two where there is no room for more. */
export default css`
  [part='controls'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(8.5em, 50% - 0.5em), 1fr));
    align-items: end;
    gap: calc(var(--gap) / 2) var(--inset);
    margin-block-end: var(--gap);
  }
  [part='control']:has([type='search']) {
    grid-column: span 2;
  }
  [part='label'] {
    display: block;
    margin-block-end: 0.25em;
    font-size: 0.875em;
    font-weight: 600;
  }
  [part='field'] {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: max(2.75em, 44px);
    margin: 0;
    padding: 0.5em 0.75em;
    border: 1px solid color-mix(in srgb, currentColor 60%, transparent);
    border-radius: var(--radius);
    background: transparent;
    color: inherit;
    font: inherit;
    text-overflow: ellipsis;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  select[part='field'] {
    padding-inline: 0.5em;
  }
  :is([part='count'], [part='clear']) {
    padding-block: 0.25em;
    font-variant-numeric: tabular-nums;
  }
  [part='count'] {
    grid-column: 1;
    overflow-wrap: normal;
  }
  /* Beside the count, wherever the last of the fields stands. */
  [part='clear'] {
    order: 1;
    text-decoration: underline;
  }
  @media print {
    [part='controls'] {
      display: none;
    }
  }
`;

import {css} from 'lit';

/** What a visitor narrows a list by: as many fields in a line as there is room for. */
export default css`
  [part='controls'] {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em 1em;
    margin-block-end: var(--gap);
  }
  [part='control'] {
    display: flex;
    flex: 1 1 9em;
    flex-direction: column;
    gap: 0.25em;
    max-inline-size: 100%;
    min-inline-size: 0;
  }
  [part='label'] {
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
  [part='count'] {
    flex: 1 0 100%;
    font-variant-numeric: tabular-nums;
  }
  @media print {
    [part='controls'] {
      display: none;
    }
  }
`;

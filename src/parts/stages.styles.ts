import {css} from 'lit';

/**
 * A line of points: full for what is over, ringed for what is under way, empty for what is to come, small where nobody can tell.
 * They are borders, which forced colours leave; the words beside them say the same.
 */
export default css`
  [part='stages'] {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  [part~='stage'] {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.75em;
    padding-block-end: var(--inset);
    padding-inline-start: 1.75em;
  }
  [part~='stage']:last-child {
    padding-block-end: 0;
  }
  [part~='stage']::before {
    position: absolute;
    inset-block-start: 0.375em;
    inset-inline-start: 0.125em;
    box-sizing: border-box;
    inline-size: 0.75em;
    block-size: 0.75em;
    border: 0.125em solid;
    border-radius: 50%;
    content: '';
  }
  [part~='stage']:not(:last-child)::after {
    position: absolute;
    inset-block: 1.375em -0.125em;
    inset-inline-start: calc(0.5em - 0.0625em);
    border-inline-start: 0.125em solid color-mix(in srgb, currentColor 30%, transparent);
    content: '';
  }
  [part~='past']::before {
    border-width: 0.375em;
  }
  [part~='now']::before {
    border: 0.25em double var(--accent);
    inset-inline-start: 0;
    inline-size: 1em;
    block-size: 1em;
  }
  [part~='next']::before {
    border-color: var(--accent);
  }
  [part~='stage'][part~='unknown']::before {
    inset-block-start: 0.5625em;
    inset-inline-start: 0.3125em;
    inline-size: 0.375em;
    block-size: 0.375em;
    border-width: 0.1875em;
  }
  [part='stage-title'] {
    font-weight: 600;
  }
  [part='standing'] {
    padding: 0 0.5em;
    border: 1px solid currentColor;
    border-radius: var(--radius);
    font-size: 0.875em;
    line-height: 1.5;
  }
  [part~='past'] > [part='standing'] {
    padding: 0;
    border: 0;
  }
  [part~='now'] > [part='standing'] {
    border-color: var(--accent);
    font-weight: 600;
  }
  [part~='stage'] > :is([part='date'], [part='note']) {
    flex-basis: 100%;
  }
  [part='date'] {
    font-variant-numeric: tabular-nums;
  }
  [part='date']::first-letter {
    text-transform: uppercase;
  }
  [part~='stage'] > [part='action'] {
    font-size: 0.875em;
  }
`;

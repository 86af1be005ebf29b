import {css} from 'lit';

/** A month: its days with the titles of their events. */
export default css`
  :is([part='header'], [part='weekday'], [part='number']) {
    overflow-wrap: normal;
  }
  [part='header'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin-block-end: 0.5em;
  }
  [part='month'] {
    flex: 1 1 5em;
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.25;
  }
  [part='month']::first-letter {
    text-transform: uppercase;
  }
  [part='header'] button,
  [part='nearest'] {
    min-block-size: max(2.75em, 44px);
    min-inline-size: max(2.75em, 44px);
    padding: 0 0.5em;
    border-radius: var(--radius);
    font-weight: 600;
    text-align: center;
  }
  [part='header'] :is([part='previous'], [part='next']) {
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: 0;
    font-size: 1.5em;
    font-weight: 400;
    line-height: 1;
  }
  [part='nearest'] {
    margin-inline-start: -0.5em;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  [part='grid'] {
    border-block-end: 1px solid var(--rule);
    font-variant-numeric: tabular-nums;
  }
  [part='week'] {
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr));
  }
  [part='week'] + [part='week'] {
    border-block-start: 1px solid var(--rule);
  }
  [part='weekday'] {
    padding: 0.25em calc(0.5em / 0.875);
    font-size: 0.875em;
  }
  [part~='day'] {
    position: relative;
    box-sizing: border-box;
    display: flex;
    flex-direction: column;
    gap: 0.25em;
    min-block-size: 6.5em;
    padding: 0.25em 0.5em 0.5em;
    font-size: 1em;
    font-weight: 400;
    line-height: 1.25;
  }
  [part~='day']:hover {
    background: color-mix(in srgb, currentColor 5%, transparent);
  }
  [part~='selected'] {
    margin-block-start: -1px;
    padding-block-start: calc(0.25em - 1px);
    border-block-start: 2px solid var(--accent);
    background: color-mix(in srgb, currentColor 7%, transparent);
  }
  [part='number'] {
    align-self: start;
    color: inherit;
    font-weight: 600;
    line-height: 1.75;
  }
  /* All of a day is its button, and shows that it has the focus. */
  [part='number']::after {
    position: absolute;
    inset: 0;
    content: '';
  }
  [part='number']:focus-visible {
    outline: 0;
  }
  [part='number']:focus-visible::after {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }
  [part~='other-month'] [part='number'] {
    font-weight: 400;
    opacity: 0.75;
  }
  [part~='today'] [part='number'] {
    box-sizing: border-box;
    min-inline-size: 1.75em;
    margin-inline-start: -0.375em;
    border: 2px solid;
    border-radius: 1em;
    color: var(--accent);
    line-height: calc(1.75em - 4px);
    text-align: center;
  }
  [part='entries'] {
    display: flex;
    flex-direction: column;
    gap: 0.25em;
    font-size: 0.875em;
    line-height: 1.375;
  }
  [part~='entry'] {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  [part='hour'] {
    font-weight: 600;
  }
  [part='hour'],
  [part='more'] {
    align-self: start;
  }
  [part~='entry'][part~='cancelled'] {
    text-decoration: line-through;
  }
  /* What lasts several days is a band from edge to edge, closed at the side where it begins or ends. */
  [part~='begins'],
  [part~='continues'],
  [part~='ends'] {
    margin-inline: calc(-0.5em / 0.875);
    padding: 0.125em calc(0.5em / 0.875);
    /* Forced colours leave of a band its border alone. */
    border-block: 1px solid transparent;
    background: color-mix(in srgb, currentColor 10%, transparent);
  }
  [part~='begins'] {
    margin-inline-start: -0.25em;
    padding-inline-start: 0.25em;
    border-start-start-radius: var(--radius);
    border-end-start-radius: var(--radius);
  }
  [part~='ends'] {
    margin-inline-end: -0.25em;
    border-start-end-radius: var(--radius);
    border-end-end-radius: var(--radius);
  }
  @media (forced-colors: active) {
    [part~='selected'] {
      border-block-start-width: 0.25em;
    }
  }
  @media print {
    [part='header'] button,
    [part='nearest'] {
      display: none;
    }
  }
`;

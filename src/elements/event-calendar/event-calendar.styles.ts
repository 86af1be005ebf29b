import {css} from 'lit';
import base from '../../parts/base.styles.js';
import event from '../../parts/event.styles.js';
import item from '../../parts/item.styles.js';
import monthNarrow from '../../parts/month-narrow.styles.js';
import month from '../../parts/month.styles.js';

export default [
  base,
  item,
  event,
  month,
  monthNarrow,
  css`
    [part='grid'] ~ :is([part^='day'], [part~='notice']) {
      margin-block-start: var(--gap);
    }
    [part='day-title'] {
      margin-block-end: 0.75em;
      font-weight: 600;
    }
    [part='day-title']::first-letter {
      text-transform: uppercase;
    }
    [part='list'] {
      display: grid;
      row-gap: var(--gap);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    [part~='event'] + [part~='event'] {
      padding-block-start: var(--gap);
      border-block-start: 1px solid var(--rule);
    }
  `,
];

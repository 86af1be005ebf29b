import {css} from 'lit';
import base from '../../parts/base.styles.js';
import event from '../../parts/event.styles.js';

export default [
  base,
  event,
  css`
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

import {css} from 'lit';
import actions from '../../parts/actions.styles.js';
import base from '../../parts/base.styles.js';
import line from '../../parts/call-line.styles.js';
import call from '../../parts/call.styles.js';
import controls from '../../parts/controls.styles.js';
import facts from '../../parts/facts.styles.js';
import laureates from '../../parts/laureates.styles.js';
import list from '../../parts/list.styles.js';
import stages from '../../parts/stages.styles.js';

export default [
  base,
  controls,
  list,
  actions,
  facts,
  call,
  line,
  stages,
  laureates,
  css`
    /* Lines that follow one another share their rule. */
    [part~='banner'] + [part~='banner'] {
      margin-block-start: calc(-1px - var(--gap));
    }
    [part~='full'] + [part~='full'] {
      padding-block-start: var(--gap);
      border-block-start: 1px solid var(--rule);
    }
  `,
];

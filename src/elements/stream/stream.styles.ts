import {css} from 'lit';
import actions from '../../parts/actions.styles.js';
import badge from '../../parts/badge.styles.js';
import base from '../../parts/base.styles.js';
import between from '../../parts/between.styles.js';
import line from '../../parts/call-line.styles.js';
import call from '../../parts/call.styles.js';
import controls from '../../parts/controls.styles.js';
import event from '../../parts/event.styles.js';
import facts from '../../parts/facts.styles.js';
import item from '../../parts/item.styles.js';
import laureates from '../../parts/laureates.styles.js';
import layouts from '../../parts/layouts.styles.js';
import list from '../../parts/list.styles.js';
import project from '../../parts/project.styles.js';
import resource from '../../parts/resource.styles.js';
import stages from '../../parts/stages.styles.js';

export default [
  base,
  controls,
  list,
  item,
  event,
  badge,
  between,
  layouts,
  actions,
  facts,
  call,
  line,
  stages,
  laureates,
  project,
  resource,
  css`
    /* In one list nothing is a box, and all titles stand in one line, whether a date is before them or not. */
    [part~='list'] > [part~='call'][part~='card'] {
      padding: 0;
      border: 0;
    }
    [part~='list']:not([part~='compact']) > [part~='item'] + [part~='item'][part] {
      padding-block-start: var(--gap);
      border-block-start: 1px solid var(--rule);
    }
    [part~='compact'] > [part~='banner'][part] {
      display: flex;
      padding-block-end: 0;
      border-block-end: 0;
    }
    @container (inline-size >= 28em) {
      [part~='list']:not([part~='compact']) > [part~='item']:not([part~='event'])[part] {
        padding-inline-start: 4.5em;
      }
    }
  `,
];

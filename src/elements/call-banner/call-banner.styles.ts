import {css} from 'lit';
import actions from '../../parts/actions.styles.js';
import base from '../../parts/base.styles.js';
import line from '../../parts/call-line.styles.js';
import call from '../../parts/call.styles.js';
import facts from '../../parts/facts.styles.js';
import laureates from '../../parts/laureates.styles.js';
import stages from '../../parts/stages.styles.js';

export default [
  base,
  actions,
  facts,
  call,
  line,
  stages,
  laureates,
  css`
    /* As long as the focus is where the call was, who has it goes on from there. */
    :host(:state(hidden):not(:focus-within)) {
      display: none !important;
    }
    :host(:state(hidden)) slot {
      display: none;
    }
    [part='dismissed']:not(:focus-visible) {
      position: absolute;
      clip-path: inset(50%);
    }
    [part~='call'] {
      position: relative;
    }
    [part='dismiss'] {
      position: absolute;
      inset-block-start: 0;
      inset-inline-end: 0;
      min-block-size: 44px;
      min-inline-size: 44px;
      font-size: 1.25em;
      line-height: 1;
      text-align: center;
    }
    [part~='dismissible'] > :is([part='edition'], [part='title'], [part='state']) {
      margin-inline-end: 44px;
    }
    :is([part~='banner'], [part~='sticky'])[part~='dismissible'] {
      padding-inline-end: 56px;
    }
    [part~='banner'] > [part='dismiss'] {
      inset-block-start: 0.4em;
    }
    [part='base']:has(> :is([part~='top'], [part~='bottom'])) {
      position: fixed;
      z-index: 10;
      box-sizing: border-box;
      inset-inline: 0;
      max-block-size: 25%;
      overflow: auto;
      overscroll-behavior: contain;
      padding: 0.5em max(1em, env(safe-area-inset-right)) 0.5em max(1em, env(safe-area-inset-left));
      background: Canvas;
      color: CanvasText;
    }
    [part='base']:has(> [part~='bottom']) {
      inset-block-end: 0;
      padding-block-end: max(0.5em, env(safe-area-inset-bottom));
      border-block-start: 1px solid var(--rule);
    }
    [part='base']:has(> [part~='top']) {
      inset-block-start: 0;
      padding-block-start: max(0.5em, env(safe-area-inset-top));
      border-block-end: 1px solid var(--rule);
    }
    [part~='sticky'] [part='title'] {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }
    [part~='sticky'] [part='link'] {
      display: inline;
    }
    @media (max-height: 40em) {
      [part~='sticky'] [part='title'] {
        -webkit-line-clamp: 1;
      }
    }
    @media print {
      [part='base'][part] {
        position: static;
        max-block-size: none;
      }
      [part='dismiss'] {
        display: none;
      }
    }
  `,
];

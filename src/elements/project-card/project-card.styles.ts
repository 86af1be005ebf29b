import {css} from 'lit';
import base from '../../parts/base.styles.js';
import facts from '../../parts/facts.styles.js';
import item from '../../parts/item.styles.js';
import layouts from '../../parts/layouts.styles.js';
import project from '../../parts/project.styles.js';

export default [
  base,
  item,
  layouts,
  facts,
  project,
  css`
    [part='disclosure'] {
      inline-size: fit-content;
      color: var(--accent);
      cursor: pointer;
    }
  `,
];

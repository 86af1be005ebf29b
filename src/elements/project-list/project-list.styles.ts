import actions from '../../parts/actions.styles.js';
import base from '../../parts/base.styles.js';
import between from '../../parts/between.styles.js';
import controls from '../../parts/controls.styles.js';
import facts from '../../parts/facts.styles.js';
import item from '../../parts/item.styles.js';
import layouts from '../../parts/layouts.styles.js';
import list from '../../parts/list.styles.js';
import project from '../../parts/project.styles.js';

export default [base, controls, list, item, between, layouts, actions, facts, project];

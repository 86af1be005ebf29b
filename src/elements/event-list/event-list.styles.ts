import actions from '../../parts/actions.styles.js';
import badge from '../../parts/badge.styles.js';
import base from '../../parts/base.styles.js';
import between from '../../parts/between.styles.js';
import controls from '../../parts/controls.styles.js';
import event from '../../parts/event.styles.js';
import facts from '../../parts/facts.styles.js';
import item from '../../parts/item.styles.js';
import layouts from '../../parts/layouts.styles.js';
import list from '../../parts/list.styles.js';

export default [base, controls, list, item, event, badge, between, layouts, actions, facts];

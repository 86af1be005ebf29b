import actions from '../../parts/actions.styles.js';
import base from '../../parts/base.styles.js';
import call from '../../parts/call.styles.js';
import controls from '../../parts/controls.styles.js';
import facts from '../../parts/facts.styles.js';
import laureates from '../../parts/laureates.styles.js';
import list from '../../parts/list.styles.js';
import stages from '../../parts/stages.styles.js';

export default [base, controls, list, actions, facts, call, stages, laureates];

import './elements/call-banner/define.js';
import './elements/event-calendar/define.js';
import './elements/event-list/define.js';
import './elements/call-list/define.js';
import './elements/project-card/define.js';
import './elements/project-list/define.js';
import './elements/resource-list/define.js';
import './elements/stream/define.js';
import {fillPlaceholdersOfPage} from './elements/placeholders.js';

fillPlaceholdersOfPage();

import './elements/call-banner/define.js';
import './elements/event-calendar/define.js';
import './elements/event-list/define.js';
import {fillPlaceholdersOfPage} from './elements/placeholders.js';

fillPlaceholdersOfPage();

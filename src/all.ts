import './elements/event-calendar/define.js';
import './elements/event-list/define.js';

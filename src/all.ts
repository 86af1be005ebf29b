import './elements/call-banner/define.js';
import './elements/event-calendar/define.js';
import './elements/event-list/define.js';

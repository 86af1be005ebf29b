import './elements/event-list/define.js';

import {defineElement} from '../define-element.js';
import {EventCalendarElement} from './event-calendar.js';

defineElement('sharers-event-calendar', EventCalendarElement);

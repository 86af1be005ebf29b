import {defineElement} from '../define-element.js';
import {EventListElement} from './event-list.js';

defineElement('sharers-event-list', EventListElement);

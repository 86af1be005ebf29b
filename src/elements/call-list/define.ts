import {defineElement} from '../define-element.js';
import {CallListElement} from './call-list.js';

defineElement('sharers-call-list', CallListElement);

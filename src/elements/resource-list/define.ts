import {defineElement} from '../define-element.js';
import {ResourceListElement} from './resource-list.js';

defineElement('sharers-resource-list', ResourceListElement);

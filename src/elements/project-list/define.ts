import {defineElement} from '../define-element.js';
import {ProjectListElement} from './project-list.js';

defineElement('sharers-project-list', ProjectListElement);

import {defineElement} from '../define-element.js';
import {ProjectCardElement} from './project-card.js';

defineElement('sharers-project-card', ProjectCardElement);

import {defineElement} from '../define-element.js';
import {StreamElement} from './stream.js';

defineElement('sharers-stream', StreamElement);

import {defineElement} from '../define-element.js';
import {CallBannerElement} from './call-banner.js';

defineElement('sharers-call-banner', CallBannerElement);

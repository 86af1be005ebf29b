export {CallBannerElement} from './elements/call-banner/call-banner.js';
export {EventCalendarElement} from './elements/event-calendar/event-calendar.js';
export {EventListElement} from './elements/event-list/event-list.js';
export type {FilterEvent, SelectEvent} from './elements/events.js';
export type {FeedErrorCode} from './feed/errors.js';
export type {FeedErrorEvent, FeedLoadEvent} from './feed/events.js';
export type {Choice, ControlName} from './view/choice.js';
export {VERSION} from './version.js';
export type {
  Address,
  Agent,
  CallItem,
  DateText,
  EventItem,
  FeedDocument,
  Item,
  Language,
  Place,
  ProjectItem,
  ResourceItem,
  ShortText,
  Text,
} from './model/wire.js';

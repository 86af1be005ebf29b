/** The names of all elements. */
export const NAMES = [
  'event-list',
  'event-calendar',
  'project-card',
  'project-list',
  'call-banner',
  'call-list',
  'resource-list',
  'stream',
] as const;

/** Their tags. */
export const TAGS = NAMES.map((name) => `sharers-${name}`);

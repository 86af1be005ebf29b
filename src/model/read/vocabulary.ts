/**
 * The format's own words, by the type of the item and where in it they stand. Every vocabulary is open: another word is
 * kept and shown as it is. They stand in `model/wire.ts` too, as the schema's examples; a test holds the two together.
 */
export const VOCABULARY: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  event: {
    status: ['scheduled', 'tentative', 'cancelled', 'postponed', 'rescheduled', 'moved-online', 'sold-out'],
    'occurrences/*/status': ['scheduled', 'cancelled'],
    attendance: ['offline', 'online', 'mixed'],
    'registration/availability': ['available', 'limited', 'waiting-list', 'sold-out'],
  },
  project: {
    status: ['idea', 'active', 'paused', 'completed'],
  },
  call: {
    status: ['scheduled', 'cancelled'],
    'stages/*/kind': ['information', 'pre-application', 'deadline', 'jury', 'workshop', 'coaching', 'results', 'other'],
  },
  resource: {
    kind: ['tool', 'article', 'report', 'video', 'other'],
  },
};

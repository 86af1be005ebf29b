import {str, type MsgFn} from '@lit/localize';

type Dictionary = Readonly<Record<string, string>>;

/** What is said of calls for projects. */
export const callWords = (msg: MsgFn, isOne: (count: number) => boolean) => {
  /** What a stage is, where it has no name. */
  const stageKinds: Dictionary = {
    information: msg('Information session', {id: 'information'}),
    'pre-application': msg('Pre-application', {id: 'pre-application'}),
    deadline: msg('Deadline', {id: 'deadline'}),
    jury: msg('Jury', {id: 'jury'}),
    workshop: msg('Workshop', {id: 'workshop'}),
    coaching: msg('Coaching', {id: 'coaching'}),
    results: msg('Results', {id: 'results'}),
    other: msg('Stage', {id: 'other'}),
  };
  /** Where a stage stands in time; what is later or not known is not said. */
  const standings: Dictionary = {
    past: msg('Past', {id: 'past'}),
    now: msg('Now', {id: 'now'}),
    next: msg('Next', {id: 'next'}),
    later: '',
    unknown: '',
  };
  /** What those who do the same do, before their names. */
  const roles: Dictionary = {
    lead: msg('Run by', {id: 'runBy'}),
    partner: msg('With', {id: 'with'}),
    funder: msg('Funded by', {id: 'fundedBy'}),
    support: msg('Supported by', {id: 'supportedBy'}),
  };
  return {
    stageKinds,
    standings,
    roles,
    label: msg('Calls for projects', {id: 'calls'}),
    call: msg('Call for projects', {id: 'call'}),
    empty: () => msg('No calls for projects.', {id: 'noCalls'}),
    failed: msg('The calls for projects could not be loaded.', {id: 'failed'}),
    load: msg('Show the calls for projects', {id: 'load'}),
    seeAtSource: msg('See the calls for projects on the publisher’s site', {id: 'seeAtSource'}),

    /** Of a day, and of a month or a year. */
    opens: (date: string) => msg(str`Opens ${date}`, {id: 'opens'}),
    opensIn: (date: string) => msg(str`Opens in ${date}`, {id: 'opensIn'}),
    openUntilDay: (date: string) => msg(str`Open until ${date} inclusive`, {id: 'openUntilDay'}),
    openUntil: (date: string) => msg(str`Open until ${date}`, {id: 'openUntil'}),
    openUntilIn: (date: string) => msg(str`Open until ${date}`, {id: 'openUntilIn'}),
    openUntilMidnight: (date: string) => msg(str`Open until ${date}, midnight at the end of the day`, {id: 'openUntilMidnight'}),
    openWithoutDeadline: msg('Open, no deadline given', {id: 'openWithoutDeadline'}),
    lastDay: msg('last day', {id: 'lastDay'}),
    daysLeft: (count: number) =>
      isOne(count) ? msg(str`${count} day left`, {id: 'daysLeftOne'}) : msg(str`${count} days left`, {id: 'daysLeftOther'}),
    closedSince: (date: string) => msg(str`Closed since ${date}`, {id: 'closedSince'}),
    closedSinceIn: (date: string) => msg(str`Closed since ${date}`, {id: 'closedSinceIn'}),
    underReview: msg(', applications under review', {id: 'underReview'}),
    closed: msg('Closed', {id: 'closed'}),
    results: msg('Results are out', {id: 'resultsOut'}),
    rolling: msg('Open at any time', {id: 'rolling'}),
    cancelled: msg('Cancelled', {id: 'cancelled'}),
    deadline: (date: string) => msg(str`Deadline: ${date}`, {id: 'deadlineIs'}),
    unknown: msg('Dates to be confirmed', {id: 'unknown'}),
    extended: (date: string) => msg(str`Deadline extended (was ${date})`, {id: 'extended'}),
    extendedIn: (date: string) => msg(str`Deadline extended (was ${date})`, {id: 'extendedIn'}),

    stages: msg('Stages', {id: 'stages'}),
    objectives: msg('Objectives', {id: 'objectives'}),
    audience: msg('Who can apply', {id: 'audience'}),
    support: msg('What selected projects receive', {id: 'support'}),
    themes: msg('Themes', {id: 'themes'}),
    territory: msg('Where', {id: 'territory'}),
    amount: msg('Funding', {id: 'amount'}),
    amountBetween: (least: string, most: string) => msg(str`From ${least} to ${most}`, {id: 'amountBetween'}),
    amountFrom: (least: string) => msg(str`From ${least}`, {id: 'amountFrom'}),
    amountUpTo: (most: string) => msg(str`Up to ${most}`, {id: 'amountUpTo'}),
    rate: (share: string) => msg(str`up to ${share} of the cost`, {id: 'rate'}),
    numbers: msg('In numbers', {id: 'numbers'}),
    places: (count: number) =>
      isOne(count) ? msg(str`${count} place`, {id: 'placesOne'}) : msg(str`${count} places`, {id: 'placesOther'}),
    applicants: (count: number) =>
      isOne(count) ? msg(str`${count} applicant`, {id: 'applicantsOne'}) : msg(str`${count} applicants`, {id: 'applicantsOther'}),
    experts: (count: number) =>
      isOne(count) ? msg(str`${count} expert`, {id: 'expertsOne'}) : msg(str`${count} experts`, {id: 'expertsOther'}),
    apply: msg('Apply', {id: 'apply'}),
    documents: msg('Documents', {id: 'documents'}),
    contact: msg('Contact', {id: 'contact'}),
    laureates: msg('Chosen projects', {id: 'laureates'}),
    seeAlso: msg('See also', {id: 'seeAlso'}),
    details: msg('Details', {id: 'details'}),
    seeOnPage: msg('See on this page', {id: 'seeOnPage'}),
    dismiss: msg('Close', {id: 'dismiss'}),
    dismissed: msg('The call has been taken off the page.', {id: 'dismissed'}),
    seeResults: msg('See the results', {id: 'seeResults'}),
  };
};

/** A day of the week as ISO 8601 numbers it: 1 for Monday to 7 for Sunday. */
export type Weekday = number;

/** What engines say of a language's week; the older ones as a property, and some nothing. */
interface WithWeek {
  readonly weekInfo?: {readonly firstDay: Weekday};
  getWeekInfo?(): {readonly firstDay: Weekday};
}

/** Regions whose weeks begin on Saturday and on Sunday, for engines that do not know (CLDR 48, weekData, firstDay). */
const SATURDAY = /AF|BH|DJ|DZ|EG|IQ|IR|JO|KW|LY|OM|QA|SD|SY/;
const SUNDAY =
  /A[GS]|B[DRSTWZ]|C[AO]|D[MO]|ET|G[TU]|H[KN]|I[DLNS]|J[MP]|K[EHR]|LA|M[HMOTXZ]|N[IP]|P[AEHKRTY]|S[AGV]|T[HTW]|U[MS]|V[EI]|WS|YE|Z[AW]/;

/** The day that weeks begin on in a language: in its region, else in the one where most of its speakers are. */
export function firstWeekday(tag: string): Weekday {
  let locale: Intl.Locale & WithWeek;
  try {
    locale = new Intl.Locale(tag);
  } catch {
    return 1;
  }
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? firstWeekdayIn(locale.maximize().region);
}

/** The day that weeks begin on in a region, as "EG"; Monday for most. Of the Maldives' Friday it knows nothing. */
export function firstWeekdayIn(region = ''): Weekday {
  if (SATURDAY.test(region)) return 6;
  return SUNDAY.test(region) ? 7 : 1;
}

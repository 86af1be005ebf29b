/**
 * The feed as a publisher writes it, version 1: the only source of `schemas/feed-1.schema.json`.
 *
 * Two habits of the generator shape this file: a comment is lost when it shares its line with another member, and
 * `Record<string, …>` becomes an object that accepts nothing. Hence one member a line, and index signatures for maps.
 */

/** A short plain text: no HTML, no Markdown, no space at either end, 300 characters at the most.
 * @minLength 1
 * @maxLength 300
 * @pattern ^\S([\s\S]*\S)?$
 */
export type Line = string;

/** A plain text: no HTML, no Markdown, no space at either end, 2,000 characters at the most.
 * @minLength 1
 * @maxLength 2000
 * @pattern ^\S([\s\S]*\S)?$
 */
export type Paragraph = string;

/** A short text by language: BCP 47 tag → text.
 * @minProperties 1
 */
export interface LinesByLanguage {
  [language: string]: Line;
}

/** A text by language: BCP 47 tag → text.
 * @minProperties 1
 */
export interface ParagraphsByLanguage {
  [language: string]: Paragraph;
}

/** A short text in the item's language (else the feed's), or one text for each language. */
export type ShortText = Line | LinesByLanguage;

/** A text in the item's language (else the feed's), or one text for each language. */
export type Text = Paragraph | ParagraphsByLanguage;

/** An http or https address, absolute or relative to the feed's own.
 * @minLength 1
 * @maxLength 2048
 * @pattern ^\S+$
 */
export type Address = string;

/** A date as far as it is known: `2027`, `2027-06`, `2027-06-14`, `2027-06-14T18:30` with an optional offset or `Z`, or `--06-14` for a day whose year is unknown. What is not known is left out, never invented.
 * @pattern ^(\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?)?)?|--\d\d-\d\d)$
 */
export type DateText = string;

/** A moment by which an item was published or changed: a day, or a date and time with an offset.
 * @pattern ^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$
 */
export type Timestamp = string;

/** An IANA time zone such as `Europe/Paris`, an offset such as `+02:00`, or `AoE` for anywhere on earth (UTC−12).
 * @minLength 1
 * @maxLength 64
 */
export type TimeZone = string;

/** A BCP 47 language tag such as `fr` or `en-GB`.
 * @minLength 2
 * @maxLength 35
 * @pattern ^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$
 */
export type Language = string;

/** A name that is unique among the things of its kind in the feed, and stays the same when the text changes.
 * @minLength 1
 * @maxLength 2048
 * @pattern ^\S([\s\S]*\S)?$
 */
export type Id = string;

/** A feed of events, projects, calls and resources. */
export interface FeedDocument {
  /** Address of this schema, for editors. */
  $schema?: string;
  /** The format and its version: "sharers-feed/1"; a later minor version adds fields and changes none.
   * @pattern ^sharers-feed/1(\.\d+)?$
   * @examples ["sharers-feed/1"]
   */
  version: string;
  /** What the feed is called. */
  title: ShortText;
  /** The language of every text that says no other. */
  language: Language;
  /** What the feed announces: 5,000 items a page at the most.
   * @maxItems 5000
   */
  items: Item[];
  /** What the feed is about. */
  description?: Text;
  /** The page for readers that this feed comes from. */
  home_page_url?: Address;
  /** The feed's own address. */
  feed_url?: Address;
  /** The time zone of local times in items that name none. */
  timezone?: TimeZone;
  /** Who publishes the feed. */
  publisher?: Publisher;
  /** The licence of the feed's content: an SPDX identifier or an address. */
  license?: Line;
  /** When the feed last changed. */
  date_modified?: Timestamp;
  /** The next page of items, at the same origin; absent on the last page. */
  next_url?: Address;
  /** The same events as an iCalendar file to subscribe to. */
  ics_url?: Address;
  /** Exactly true: the feed is over and will not change again. */
  expired?: boolean;
  /** The feed's new address. */
  moved_to?: Address;
}

/** Who publishes a feed. */
export interface Publisher {
  /** The publisher's name. */
  name: ShortText;
  /** The publisher's page. */
  url?: Address;
  /** The publisher's logo. */
  logo?: Address;
}

/** One thing that the feed announces. */
export type Item = EventItem | ProjectItem | CallItem | ResourceItem;

/** What every item can say. */
export interface ItemFields {
  /** Unique within the feed and kept for ever; across feeds an item is known by the feed's address and this. */
  id: Id;
  /** What the item is called. */
  title: ShortText;
  /** The item's page. */
  url?: Address;
  /** The item in two or three sentences. */
  summary?: Text;
  /** The language of the item's texts that say no other; the feed's unless given. */
  language?: Language;
  /** The item's page in each language it has. */
  translations?: Translation[];
  /** The id of the item of this feed that this one translates: readers see one of the two. */
  translation_of?: Id;
  /** Addresses at which the same thing is announced elsewhere. */
  same_as?: Address[];
  /** A picture of the item. */
  image?: Image;
  /** Words to find the item by. */
  tags?: (Line | Tag)[];
  /** Further pages about the item. */
  links?: Link[];
  /** When the item was first published. */
  date_published?: Timestamp;
  /** When the item last changed; of two items with one id the newer stays. */
  date_modified?: Timestamp;
  /** Whether the publisher puts the item first. */
  featured?: boolean;
  /** Exactly true: over, whatever the dates say. */
  expired?: boolean;
}

/** The page of an item in one language. */
export interface Translation {
  /** The page's language. */
  language: Language;
  /** The page. */
  url: Address;
}

/** A picture. */
export interface Image {
  /** The picture's address. */
  url: Address;
  /** What the picture shows, for those who do not see it; left out when it only decorates. */
  alt?: ShortText;
  /** Who made the picture. */
  credit?: ShortText;
  /** Width in pixels.
   * @minimum 1
   */
  width?: number;
  /** Height in pixels.
   * @minimum 1
   */
  height?: number;
}

/** A word to find items by, with a name that does not change with its label. */
export interface Tag {
  /** What the tag is known by. */
  id: Id;
  /** What a reader sees; the id unless given. */
  label?: ShortText;
}

/** A further page about an item. */
export interface Link {
  /** What the page is. */
  label?: ShortText;
  /** The page. */
  url: Address;
  /** What a reader finds there.
   * @examples ["replay", "slides", "report", "code", "site"]
   */
  kind?: Line;
}

/** A person or an organisation with a part in an item. */
export interface Agent {
  /** Name of the person or organisation. */
  name: ShortText;
  /** What they do in it.
   * @examples ["lead", "partner", "funder", "support"]
   */
  role?: ShortText;
  /** The organisation a person speaks for. */
  organization?: ShortText;
  /** Their page. */
  url?: Address;
  /** Their logo. */
  logo?: Address;
}

/** Where something happens. */
export interface Place {
  /** The place's name. */
  name?: ShortText;
  /** Street and number. */
  address?: ShortText;
  /** Town. */
  city?: ShortText;
  /** Postal code. */
  postal_code?: Line;
  /** Region or county. */
  region?: ShortText;
  /** Country, as a name or an ISO 3166-1 code. */
  country?: ShortText;
  /** Degrees north of the equator.
   * @minimum -90
   * @maximum 90
   */
  latitude?: number;
  /** Degrees east of Greenwich.
   * @minimum -180
   * @maximum 180
   */
  longitude?: number;
  /** The place's page. */
  url?: Address;
  /** How people with disabilities get in and take part. */
  accessibility?: Text;
}

/** Something that happens at a time. Without a `start` it is announced, its date to come. */
export interface EventItem extends ItemFields {
  /** An event. */
  type: 'event';
  /** When it begins. */
  start?: DateText;
  /** When it ends: the last day of it, or a moment. */
  end?: DateText;
  /** The time zone of its local times; the feed's unless given. */
  timezone?: TimeZone;
  /** How it stands; "scheduled" unless given.
   * @examples ["scheduled", "tentative", "cancelled", "postponed", "rescheduled", "moved-online", "sold-out"]
   */
  status?: Line;
  /** When it was to begin before it was moved. */
  previous_start?: DateText;
  /** How people take part.
   * @examples ["offline", "online", "mixed"]
   */
  attendance?: Line;
  /** Where it happens. */
  location?: Place;
  /** Where to join it online. */
  online_url?: Address;
  /** Each time it happens, when that is more than once: 800 at the most.
   * @maxItems 800
   */
  occurrences?: Occurrence[];
  /** The series it belongs to. */
  series?: Series;
  /** Who holds it. */
  organizers?: Agent[];
  /** Who speaks. */
  speakers?: Agent[];
  /** The languages spoken. */
  spoken_languages?: Language[];
  /** How to register. */
  registration?: Registration;
  /** Whom it is for. */
  audience?: Text[];
  /** Ids of the projects it belongs to. */
  projects?: Id[];
  /** Id of the call it belongs to. */
  call?: Id;
  /** Id of the stage of that call it belongs to. */
  call_stage?: Id;
  /** The event as an iCalendar file. */
  ics_url?: Address;
}

/** One time at which an event happens. */
export interface Occurrence {
  /** When this one begins. */
  start: DateText;
  /** When this one ends: the last day of it, or a moment. */
  end?: DateText;
  /** How this one stands; the event's status unless given.
   * @examples ["scheduled", "cancelled"]
   */
  status?: Line;
}

/** A row of events that belong together. */
export interface Series {
  /** The name of the series. */
  name: ShortText;
  /** Which one of the series it is. */
  number?: number;
  /** The page of the series. */
  url?: Address;
}

/** How to register for an event. */
export interface Registration {
  /** Where to register. */
  url?: Address;
  /** From when one can register. */
  opens?: DateText;
  /** Until when one can register. */
  closes?: DateText;
  /** Whether there are places.
   * @examples ["available", "limited", "waiting-list", "sold-out"]
   */
  availability?: Line;
  /** What it costs. */
  price?: ShortText;
  /** Whether it costs nothing. */
  free?: boolean;
}

/** Something that people do together over a time. */
export interface ProjectItem extends ItemFields {
  /** A project. */
  type: 'project';
  /** How it stands.
   * @examples ["idea", "active", "paused", "completed"]
   */
  status?: Line;
  /** How far it has come: one of the examples, or a text.
   * @examples ["proof-of-concept", "action-research", "experiment", "method"]
   */
  maturity?: ShortText;
  /** When it begins. */
  start?: DateText;
  /** When it ends. */
  end?: DateText;
  /** The organisations in it, with the roles lead, partner, funder or support. */
  organizations?: Agent[];
  /** The people in it. */
  people?: Agent[];
  /** How many members it has.
   * @minimum 0
   */
  member_count?: number;
  /** How to join it. */
  joining?: Joining;
  /** The charter it follows. */
  charter?: Charter;
  /** What it holds or gives in common. */
  commons?: Text[];
  /** The licence of what it makes. */
  license?: ShortText;
  /** Who pays for it. */
  funding?: Funding[];
  /** Where it acts. */
  territory?: ShortText;
  /** Id of the call it was chosen in. */
  call?: Id;
}

/** How to join a project. */
export interface Joining {
  /** Whether newcomers can join. */
  open?: boolean;
  /** On what conditions. */
  conditions?: Text;
  /** Where to join. */
  url?: Address;
}

/** A charter that a project follows. */
export interface Charter {
  /** The charter's name. */
  name: ShortText;
  /** The charter's page. */
  url?: Address;
}

/** A source of money. */
export interface Funding {
  /** The fund or programme. */
  name: ShortText;
  /** Its page. */
  url?: Address;
  /** The number of the grant. */
  identifier?: Line;
}

/** A call for projects. Whether it is open is derived from its dates. */
export interface CallItem extends ItemFields {
  /** A call. */
  type: 'call';
  /** Whether it takes place; "scheduled" unless given.
   * @examples ["scheduled", "cancelled"]
   */
  status?: Line;
  /** Which edition it is. */
  edition?: ShortText;
  /** From when one can apply. */
  opens?: DateText;
  /** Until when one can apply; a day counts to its end. */
  deadline?: DateText;
  /** The deadline before it was extended. */
  previous_deadline?: DateText;
  /** The time zone of its local times; the feed's unless given. */
  timezone?: TimeZone;
  /** Whether one can apply at any time. */
  rolling?: boolean;
  /** Its steps, in order. */
  stages?: Stage[];
  /** Who runs it. */
  organizers?: Agent[];
  /** Who pays for it. */
  funders?: Agent[];
  /** How many experts help.
   * @minimum 0
   */
  experts?: number;
  /** What the chosen ones get. */
  support?: Text[];
  /** What it is meant to achieve. */
  objectives?: Text[];
  /** Who can apply. */
  audience?: Text[];
  /** Where projects must act. */
  territory?: ShortText;
  /** What projects must be about. */
  themes?: ShortText[];
  /** How much money there is. */
  amount?: Amount;
  /** How many will be chosen.
   * @minimum 0
   */
  places_available?: number;
  /** How many applied.
   * @minimum 0
   */
  applicants?: number;
  /** Where to apply. */
  apply_url?: Address;
  /** What to read before applying. */
  documents?: CallDocument[];
  /** Whom to ask. */
  contact?: Contact;
  /** What came of it. */
  results?: Results;
}

/** A step of a call: either what it is called or what kind it is. */
export type Stage = NamedStage | StageOfKind;

/** What every step of a call can say. */
export interface StageFields {
  /** What events refer to it by. */
  id?: Id;
  /** When it begins. */
  start?: DateText;
  /** When it ends: the last day of it, or a moment. */
  end?: DateText;
  /** The time zone of its local times; the call's unless given. */
  timezone?: TimeZone;
  /** Where it happens. */
  location?: Place;
  /** Where to join it online. */
  online_url?: Address;
  /** Its page. */
  url?: Address;
  /** When it was to begin before it was moved. */
  previous_start?: DateText;
  /** What else to know of it. */
  note?: Text;
}

/** A step of a call that has a name. */
export interface NamedStage extends StageFields {
  /** What the step is called. */
  title: ShortText;
  /** What happens in it.
   * @examples ["information", "pre-application", "deadline", "jury", "workshop", "coaching", "results", "other"]
   */
  kind?: Line;
}

/** A step of a call that is known by its kind. */
export interface StageOfKind extends StageFields {
  /** What happens in it.
   * @examples ["information", "pre-application", "deadline", "jury", "workshop", "coaching", "results", "other"]
   */
  kind: Line;
}

/** An amount of money. */
export interface Amount {
  /** The least.
   * @minimum 0
   */
  min?: number;
  /** The most.
   * @minimum 0
   */
  max?: number;
  /** ISO 4217 code of the currency.
   * @pattern ^[A-Z]{3}$
   */
  currency?: string;
  /** The most that is paid of a project's cost, 0 to 1.
   * @minimum 0
   * @maximum 1
   */
  rate?: number;
}

/** A document of a call. */
export interface CallDocument {
  /** What it is. */
  label?: ShortText;
  /** Where it is. */
  url: Address;
}

/** Whom to ask. */
export interface Contact {
  /** Name of the person or office. */
  name?: ShortText;
  /** E-mail address. */
  email?: Line;
  /** Telephone number. */
  phone?: Line;
  /** Page with a form. */
  url?: Address;
}

/** What came of a call. */
export interface Results {
  /** When the results are, or were, out. */
  date?: DateText;
  /** The page of the results. */
  url?: Address;
  /** Who was chosen. */
  selected?: Laureate[];
}

/** One that was chosen in a call. */
export interface Laureate {
  /** What was chosen. */
  title: ShortText;
  /** Who holds it. */
  organization?: ShortText;
  /** Id of the project in this feed. */
  project?: Id;
  /** Its page. */
  url?: Address;
}

/** Something to read, watch or use. */
export interface ResourceItem extends ItemFields {
  /** A resource. */
  type: 'resource';
  /** What it is.
   * @examples ["tool", "article", "report", "video", "other"]
   */
  kind?: Line;
  /** Who made it. */
  authors?: Agent[];
}

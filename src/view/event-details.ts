import type {EventListWords} from '../locales/event-list-words.js';
import {hasDay} from '../model/date.js';
import type {Agent, FeedEvent} from '../model/feed.js';
import {latest} from '../model/moment.js';
import type {SelectedEvent} from '../model/select.js';
import {wordingFor, type Text} from '../model/text.js';
import {agentPhrase} from './agent.js';
import {shownDates} from './dates/shown.js';
import {whenPhrase} from './dates/when.js';
import {facts, type Fact} from './fact.js';
import {languageName} from './language-name.js';
import {linkPiece} from './link.js';
import {listed, piece, plain, type Phrase} from './phrase.js';
import type {Setting} from './setting.js';
import {inWords} from './word.js';

/** What an event says to who asks for more. */
export function eventDetails({item: event, occurrence, phase}: SelectedEvent, setting: Setting<EventListWords>): readonly Fact[] {
  const {words} = setting;
  const {reader, locale} = words;
  const {speakers = [], organizers = [], audience = [], spoken_languages = [], location, links = []} = event;
  const agents = (all: readonly Agent[]): Phrase => listed(all.map((agent) => agentPhrase(agent, reader)));
  const texts = (all: readonly Text[]): Phrase => listed(all.map((text) => [piece(text, reader)]));
  return facts(
    [words.registration, phase === 'past' || occurrence.status === 'cancelled' ? [] : registrationPhrase(event, setting)],
    [words.speakers, agents(speakers)],
    [words.organizers, agents(organizers)],
    [words.audience, texts(audience)],
    [words.spokenLanguages, listed(spoken_languages.map((tag) => [{text: languageName(tag, locale)}]))],
    [words.accessibility, location?.accessibility ? [piece(location.accessibility, reader)] : []],
    [words.seeAlso, listed(links.map((link) => [linkPiece(link, words.linkKinds, reader)]))],
  );
}

/** How to register, until when, whether there is room, and at what price. */
function registrationPhrase({registration, title, zone, language}: FeedEvent, setting: Setting<EventListWords>): Phrase {
  const {words} = setting;
  const {url, closes, availability, price, free} = registration ?? {};
  if (latest(closes, zone) <= setting.now) return [{text: words.registrationClosed}];
  return listed([
    url === undefined
      ? []
      : [{text: words.register, href: url, name: words.about(words.register, wordingFor(title, words.reader).text)}],
    closes && hasDay(closes)
      ? [{text: words.registerUntil(plain(whenPhrase(shownDates(closes, undefined, zone, setting), setting)))}]
      : [],
    availability === undefined || availability === 'available' ? [] : [inWords(availability, words.availabilities, language)],
    price ? [piece(price, words.reader)] : free ? [{text: words.free}] : [],
  ]);
}

import type {ReaderSayings} from '../shape.js';

export const reader = {
  'bad-language': ['“{value}” is no language tag', 'write a tag such as “fr” or “en-GB”'],
  'date-form': [
    '“{value}” can be understood, but is not written as dates are',
    'write it like “2027-06-14” or “2027-06-14T18:30”',
  ],
  'end-before-start': ['the end “{value}” is before the start', 'correct one of the two'],
  entity: ['the text has HTML entities, which were decoded', 'write the characters themselves, such as “’” or “&”'],
  'language-form': ['“{value}” can be understood, but is not written as language tags are', 'write a hyphen for the underscore'],
  missing: ['“{key}” is missing or empty', 'add it'],
  'no-such-date': [
    '“{value}” is no day of the calendar, or no date',
    'write it like “2027-06-14”, “2027-06-14T18:30”, “2027-06” or “--06-14”',
  ],
  'not-an-object': ['an item is no object', 'write an object in braces, or delete it'],
  'number-for-text': ['the number {value} stands where a text is meant', 'put it in quotation marks'],
  'other-origin': [
    '“{value}” is this page again, or on another server than the feed',
    'publish all pages of a feed at one origin',
  ],
  'out-of-bounds': ['{value} is no possible {key}', 'correct the number'],
  'page-again': ['the next page “{value}” was read already', 'leave “next_url” out of the last page'],
  'same-id': ['another item has the id “{value}” too; the newer one is kept, else the first', 'give each item an id of its own'],
  'stray-character': [
    'the text has invisible control characters, which were taken out',
    'delete them: they often come from a word processor',
  ],
  'stray-space': ['“{value}” has stray white space', 'delete it'],
  'too-deep': [
    'lists and objects lie over 32 deep in one another, which no reader needs to follow',
    'flatten what is of your own',
  ],
  'too-long': ['the text is too long, and was cut', 'shorten it: 300 characters for a title or name, 2,000 for a longer text'],
  'too-many': [
    'the list is too long; what is beyond is not read',
    'publish in pages (“next_url”), or shorten it: 5,000 items, 800 occurrences, 1,000 of anything else',
  ],
  'too-many-pages': ['after 10 pages the feed goes on at “{value}”', 'put more items on a page: up to 5,000'],
  'translation-target': [
    '“{value}” is no other item of this type in the feed, or leads in a circle',
    'write the id of the original item',
  ],
  'unknown-reference': [
    '“{value}” is the id of nothing in the feed that may stand here',
    'write the id of an item of this feed, or leave it out',
  ],
  'unknown-type': ['“{value}” is no type of item', 'write “event”, “project”, “call” or “resource”'],
  'unknown-word': ['“{value}” is a word of your own, and is shown as it is', 'if that is not meant, write one of: {words}'],
  'unknown-zone': ['“{value}” is no known time zone', 'write its IANA name, such as “Europe/Paris”'],
  'unsafe-address': ['“{value}” is no http or https address, or too long', 'write an address that begins with https://'],
  'wrong-kind': ['“{key}” is of the wrong kind: {value}', 'see the schema for what it is to be'],
  'zone-form': [
    '“{value}” can be understood, but is no name of a time zone',
    'write its IANA name, such as “Europe/Paris”, or an offset such as “+02:00”',
  ],
} satisfies ReaderSayings;

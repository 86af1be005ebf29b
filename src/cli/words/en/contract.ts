import type {ContractSayings} from '../shape.js';

export const contract = {
  'null-value': ['“{key}” is null', 'leave out what is not known'],
  'schema-anyOf': ['“{key}” is none of the kinds it may be: {value}', 'write a text, or an object as the schema describes it'],
  'schema-const': ['“{key}” may not be “{value}”', 'see the schema for the one word it may be'],
  'schema-maxItems': ['“{key}” has more than {limit} entries', 'publish in pages (“next_url”), or shorten the list'],
  'schema-maxLength': ['“{key}” has more than {limit} characters', 'shorten it'],
  'schema-maximum': ['“{key}” is {value}, over {limit}', 'correct the number'],
  'schema-minLength': ['“{key}” is shorter than {limit} characters', 'write it out, or leave it out'],
  'schema-minProperties': ['“{key}” is an empty object', 'fill it, or leave it out'],
  'schema-minimum': ['“{key}” is {value}, under {limit}', 'correct the number'],
  'schema-pattern': ['“{key}” is not written as the format asks: “{value}”', 'write {form}'],
  'schema-required': ['“{key}” is missing', 'add it'],
  'schema-type': ['“{key}” is of the wrong kind: {value}', 'write {type}'],
} satisfies ContractSayings;

/** By the name of the definition or field that has the pattern. */
export const forms = {
  Address: 'an address without spaces, such as “https://network.example/forum”',
  DateText: 'a date such as “2027-06-14” or “2027-06-14T18:30”',
  Id: 'it without spaces at either end',
  Language: 'a language tag such as “fr” or “en-GB”',
  Line: 'it without spaces at either end',
  Paragraph: 'it without spaces at either end',
  Timestamp: 'a day, or a date and time with an offset, such as “2027-06-14T18:30:00+02:00”',
  currency: 'a currency’s three letters, such as “EUR”',
  version: '“sharers-feed/1”',
} as const;

export const kinds = {
  array: 'a list in square brackets',
  boolean: 'true or false, without quotation marks',
  number: 'a number, without quotation marks',
  object: 'an object in braces',
  string: 'a text in quotation marks',
} as const;

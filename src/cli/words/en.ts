import {advice, delivery} from './en/advice.js';
import {contract, forms, kinds} from './en/contract.js';
import {reader} from './en/reader.js';
import {refusals} from './en/refusals.js';
import type {CommandWords} from './shape.js';

export const en = {
  sayings: {...reader, ...contract, ...advice, ...delivery, ...refusals},
  consequences: {
    dropped: 'dropped',
    'left-out': 'left out',
    mended: 'mended',
    kept: 'kept',
    invalid: 'invalid',
    advice: 'advice',
    unreadable: 'unreadable',
  },
  kinds,
  forms,
  types: {event: 'event', project: 'project', call: 'call', resource: 'resource'},
  feed: 'the feed',
  lines: {
    finding: '{message} — {repair}',
    heading: '{type}: {title}',
    closing: '{items}: {statuses}{further}',
    further: '; ',
  },
  more: {one: '{count} more of the same kind; --json has all', other: '{count} more of the same kind; --json has all'},
  items: {one: '{count} item', other: '{count} items'},
  statuses: {
    ok: {one: '{count} ok', other: '{count} ok'},
    repaired: {one: '{count} repaired', other: '{count} repaired'},
    dropped: {one: '{count} dropped', other: '{count} dropped'},
  },
  invalid: {one: '{count} fault that no element minds', other: '{count} faults that no element minds'},
  advice: {one: '{count} piece of advice', other: '{count} pieces of advice'},
  unreadable: 'This is no feed that can be read.',
  misuses: {
    'no-command': 'Say what to do: “validate”.',
    'unknown-command': 'There is no command “{name}”.',
    'unknown-option': 'There is no option “{name}”.',
    'no-value': 'The option “{name}” wants another value, or none.',
    'no-source': 'Say what to validate: a file, an address, or “-” for what is piped in.',
    'unknown-language': 'There is no language “{name}”: “en” or “fr”.',
  },
  usage: `Usage: sharers-widgets validate FILE|URL|- …

Reads feeds as the elements do, and says of each what is wrong, where, and how to mend it.
Of an address it also says what its headers lack, and follows next_url.

  --json        the report as JSON
  --lang en|fr  the language; that of LC_ALL, LC_MESSAGES or LANG unless given
  --help        this
  --version     the version

Exit code: 0 all is well (advice is allowed), 1 something was mended, dropped or invalid, 2 unreadable.
`,
} satisfies CommandWords;

import type {FaultCode} from '../codes.js';

/** What may come next in a JSON text. */
export type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

export interface Fault {
  readonly code: FaultCode;
  readonly offset: number;
  /** What stands there. */
  readonly found: string;
}

/** Names what is wrong with a token that is not what was expected. */
export function faultOf(offset: number, token: string, expected: Expected, afterComma: boolean): Fault {
  return {code: codeOf(token, expected, afterComma), offset, found: token};
}

function codeOf(token: string, expected: Expected, afterComma: boolean): FaultCode {
  if (token === '') return 'json-cut';
  if (/^(?:\/[/*]|#)/.test(token)) return 'json-comment';
  if (afterComma && /^[\]}]/.test(token)) return 'json-trailing-comma';
  if (expected === 'nothing') return 'json-more';
  if (expected === 'colon') return 'json-colon';
  if (expected === 'comma-or-end') return 'json-comma';
  if (token.startsWith('"') && expected.startsWith('value')) return 'json-string';
  if (/^['`‘’“”«»„]/.test(token)) return 'json-quotes';
  return expected.startsWith('key') ? 'json-key' : 'json-value';
}

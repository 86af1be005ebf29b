import type {CallWords} from '../locales/call-words.js';
import type {FeedCall} from '../model/feed.js';
import {piece, type Phrase, type Piece} from './phrase.js';

/** Whom to ask: name, e-mail address, telephone number. Only what can be an address or a number becomes a link. */
export function contactPhrase(contact: FeedCall['contact'], {contact: label, reader}: CallWords): Phrase {
  const {name, email, phone, url} = contact ?? {};
  const pieces: (Piece | undefined)[] = [
    name ? piece(name, reader, url) : url === undefined ? undefined : {text: new URL(url).host, href: url},
    email === undefined
      ? undefined
      : {text: email, ...(/^[^\s@?&%#,;:]+@[^\s@?&%#,;:]+$/.test(email) && {href: `mailto:${email}`})},
    phone === undefined
      ? undefined
      : {text: phone, ...(/^\+?[\d\s().-]*\d[\d\s().-]*$/.test(phone) && {href: `tel:${dialled(phone)}`})},
  ];
  const known = pieces.filter((one) => !!one);
  return known.length > 0
    ? [{text: `${label} `}, ...known.flatMap((one, index) => (index > 0 ? [{text: ', '}, one] : [one]))]
    : [];
}

/** A number as it is dialled: after a country's code the "(0)" is not. */
const dialled = (phone: string): string => phone.replace(/^(\+.*?)\(0\)/, '$1').replace(/[^\d+]/g, '');

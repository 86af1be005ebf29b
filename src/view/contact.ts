import type {FeedCall} from '../model/feed.js';
import {listed, piece, type Phrase, type Piece} from './phrase.js';

/** Whom to ask: name, e-mail address, telephone number. Only what can be an address or a number becomes a link. */
export function contactPhrase(contact: FeedCall['contact'], reader: string): Phrase {
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
  return listed(pieces.map((one) => (one ? [one] : [])));
}

/** A number as it is dialled: after a country's code the "(0)" is not. */
const dialled = (phone: string): string => phone.replace(/^(\+.*?)\(0\)/, '$1').replace(/[^\d+]/g, '');

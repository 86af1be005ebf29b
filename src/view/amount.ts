import type {CallWords} from '../locales/call-words.js';
import type {FeedCall} from '../model/feed.js';
import type {Phrase} from './phrase.js';

/** How much money a call gives: from, to, and of the cost; nothing when the feed does not say. */
export function amountPhrase(amount: FeedCall['amount'], words: CallWords): Phrase {
  if (!amount) return [];
  const {min, max, currency, rate} = amount;
  const money = moneyIn(words.locale, currency);
  const [least, most] = [min, max].map((sum) => (sum === undefined ? undefined : money(sum)));
  const sum =
    least !== undefined && most !== undefined
      ? least === most
        ? most
        : words.amountBetween(least, most)
      : least !== undefined
        ? words.amountFrom(least)
        : most !== undefined
          ? words.amountUpTo(most)
          : '';
  const share = rate === undefined ? '' : words.rate(new Intl.NumberFormat(words.locale, {style: 'percent'}).format(rate));
  return [{text: [sum, share].filter(Boolean).join(', ')}];
}

/** Sums of money in whole units where they are whole; a currency that ISO 4217 cannot have is said as the feed has it. */
function moneyIn(locale: string, currency: string | undefined): (sum: number) => string {
  const known = currency !== undefined && /^[A-Z]{3}$/.test(currency);
  const format = new Intl.NumberFormat(locale, known ? {style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger'} : {});
  return (sum) => (known || currency === undefined ? format.format(sum) : `${format.format(sum)} ${currency}`);
}

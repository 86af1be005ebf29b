import type {Instant} from '../model/zone.js';

/** What knows whether anyone sees the page: the document. */
type Page = Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;

/** How often to look at the clock, in milliseconds: one long timer would sleep while its machine does, and overflow after 24 days. */
const STEP = 10_000;

/**
 * Calls `act` whenever the moment that `due` names has come, which `act` is to put off; where nobody sees the page by then, as
 * soon as somebody does. The function it gives back makes an end of it.
 */
export function whenDue(due: () => Instant, act: () => void, page: Page = document): () => void {
  const look = (): void => {
    if (page.visibilityState === 'visible' && due() <= Date.now()) act();
  };
  const timer = setInterval(look, STEP);
  page.addEventListener('visibilitychange', look);
  return () => {
    clearInterval(timer);
    page.removeEventListener('visibilitychange', look);
  };
}

/** How many minutes an author asks for: 0, or 1 and more. Nothing where it begins with no number, or with one below 0. */
export function minutesIn(value: unknown): number | undefined {
  const minutes = parseFloat(String(value));
  return minutes > 0 ? Math.max(minutes, 1) : minutes === 0 ? 0 : undefined;
}

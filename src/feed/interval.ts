import {DAY} from '../model/date.js';
import type {Instant} from '../model/zone.js';

/** What knows whether anyone sees the page: the document. */
type Page = Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;

/**
 * Calls `act` whenever the moment that `due` names has come, which `act` is to put off; where nobody sees the page by then, as
 * soon as somebody does. The function it gives back makes an end of it.
 */
export function whenDue(due: () => Instant, act: () => void, page: Page = document): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    clearTimeout(timer);
    if (page.visibilityState === 'hidden') return;
    if (due() <= Date.now()) act();
    // A timer fires at once when it is to wait for more than 24 days.
    timer = setTimeout(look, Math.min(Math.max(due() - Date.now(), 1000), DAY));
  };
  page.addEventListener('visibilitychange', look);
  look();
  return () => {
    clearTimeout(timer);
    page.removeEventListener('visibilitychange', look);
  };
}

/** How many minutes an author asks for: 0, or 1 and more. Nothing where it is no number, or none that time can take. */
export function minutesIn(value: unknown): number | undefined {
  const minutes = /\d/.test(String(value)) ? Number(value) : NaN;
  return minutes > 0 ? Math.max(minutes, 1) : minutes === 0 ? 0 : undefined;
}

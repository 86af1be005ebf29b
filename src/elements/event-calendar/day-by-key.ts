import {DAY, type Wall} from '../../model/date.js';
import type {Weekday} from '../../model/month/first-weekday.js';
import {monthsLater, weekOf} from '../../model/month/weeks.js';

/** The day that a key leads to from another, as in the date grid of the ARIA Authoring Practices; none for any other key. */
export function dayByKey(
  {key, shiftKey, ctrlKey, altKey, metaKey}: KeyboardEvent,
  from: Wall,
  firstDay: Weekday,
  isRightToLeft: boolean,
): Wall | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  const months = shiftKey ? 12 : 1;
  switch (key) {
    case 'ArrowLeft':
      return from + (isRightToLeft ? DAY : -DAY);
    case 'ArrowRight':
      return from + (isRightToLeft ? -DAY : DAY);
    case 'ArrowUp':
      return from - 7 * DAY;
    case 'ArrowDown':
      return from + 7 * DAY;
    case 'Home':
      return weekOf(from, firstDay);
    case 'End':
      return weekOf(from, firstDay) + 6 * DAY;
    case 'PageUp':
      return monthsLater(from, -months);
    case 'PageDown':
      return monthsLater(from, months);
    default:
      return undefined;
  }
}

import type {CommonWords} from '../locales/common/words.js';
import type {Language} from '../locales/language.js';
import type {Instant, Zone} from '../model/zone.js';

/** What every view depends on besides its item. */
export interface Setting<Words = CommonWords> {
  readonly words: Words & Language;
  readonly now: Instant;
  /** The zone that hours are shown in; each item's own unless given. */
  readonly zone?: Zone | undefined;
  /** The zone the reader's clock is in: hours of a zone with another offset are shown with its name. */
  readonly readerZone: Zone;
}

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Instant} from '../model/zone.js';

/** Browsers fire a longer timer at once. */
const LONGEST_WAIT = 2 ** 31 - 1;

const clocks = new Set<ClockController>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Has an element rendered again when time changes what it shows. All elements of the page share one timer. */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #until: Instant = Infinity;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Says until when what is being rendered is true. */
  showsUntil(until: Instant): void {
    this.#until = until;
    wait();
  }

  hostConnected(): void {
    // A computer that slept has missed its timer.
    if (clocks.size === 0) for (const type of WAKING) addEventListener(type, look);
    clocks.add(this);
  }

  hostDisconnected(): void {
    clocks.delete(this);
    if (clocks.size === 0) for (const type of WAKING) removeEventListener(type, look);
    wait();
  }

  static look(now: Instant): void {
    for (const clock of clocks) {
      if (clock.#until > now) continue;
      clock.#until = Infinity;
      clock.#host.requestUpdate();
    }
  }

  static next(): Instant {
    return Math.min(...[...clocks].map((clock) => clock.#until));
  }
}

const WAKING = ['visibilitychange', 'pageshow', 'focus'];

function look(): void {
  ClockController.look(Date.now());
  wait();
}

function wait(): void {
  clearTimeout(timer);
  const next = ClockController.next();
  if (next < Infinity) timer = setTimeout(look, Math.min(Math.max(next - Date.now(), 0), LONGEST_WAIT));
}

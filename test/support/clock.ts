/** A clock that stands until a test moves it, and the timers that were set by it. */
export interface Clock {
  /** How many timers are waiting. */
  timers(): number;
  /** When the next of them fires. */
  next(): number;
  /** Lets time pass until a moment, and fires what is due on the way. */
  passTo(moment: string): void;
  /** As `passTo` on a computer that sleeps: no timer fires. */
  sleepTo(moment: string): void;
  restore(): void;
}

/** Has the page's clock stand at a moment. */
export function stopClock(moment: string): Clock {
  const {Date: RealDate, setTimeout: realSet, clearTimeout: realClear} = globalThis;
  const realNow = RealDate.now;
  let now = RealDate.parse(moment);
  let last = 0;
  const timers = new Map<number, {at: number; act: () => void}>();
  const next = () => Math.min(...[...timers.values()].map(({at}) => at));
  RealDate.now = () => now;
  globalThis.setTimeout = ((act: () => void, delay = 0) => {
    timers.set(++last, {at: now + delay, act});
    return last;
  }) as unknown as typeof setTimeout;
  globalThis.clearTimeout = ((id: number) => void timers.delete(id)) as typeof clearTimeout;
  return {
    timers: () => timers.size,
    next,
    passTo(until) {
      const end = RealDate.parse(until);
      while (next() <= end) {
        const [id, timer] = [...timers].find(([, {at}]) => at === next())!;
        timers.delete(id);
        now = Math.max(now, timer.at);
        timer.act();
      }
      now = end;
    },
    sleepTo(until) {
      now = RealDate.parse(until);
    },
    restore() {
      RealDate.now = realNow;
      Object.assign(globalThis, {setTimeout: realSet, clearTimeout: realClear});
    },
  };
}

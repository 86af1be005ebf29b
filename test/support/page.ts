/** A page that is seen or not, as a test says. */
export class FakePage extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible';
  /** How many listen to it. */
  listeners = 0;

  override addEventListener(...args: Parameters<EventTarget['addEventListener']>): void {
    this.listeners++;
    super.addEventListener(...args);
  }

  override removeEventListener(...args: Parameters<EventTarget['removeEventListener']>): void {
    this.listeners--;
    super.removeEventListener(...args);
  }

  show(): void {
    this.#turn('visible');
  }

  hide(): void {
    this.#turn('hidden');
  }

  #turn(state: DocumentVisibilityState): void {
    this.visibilityState = state;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

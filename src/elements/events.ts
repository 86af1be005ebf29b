import type {Choice} from '../view/choice.js';

const ACT = {bubbles: true, composed: true, cancelable: true};

/** A visitor chooses what to list. Who cancels it keeps the list as it is. */
export class FilterEvent extends Event {
  /** What the list is to be narrowed to. */
  readonly choice: Choice;

  constructor(choice: Choice) {
    super('sharers-filter', ACT);
    this.choice = choice;
  }
}

/** A visitor follows the link of an item. Who cancels it may show the item in a way of their own. */
export class SelectEvent extends Event {
  /** The item as its feed has it. */
  readonly item: unknown;

  constructor(item: unknown) {
    super('sharers-select', ACT);
    this.item = item;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sharers-filter': FilterEvent;
    'sharers-select': SelectEvent;
  }
}

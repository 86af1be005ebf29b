import {webAddress} from './address.js';

interface Pickable {
  readonly ids: readonly string[];
  readonly translations: readonly {readonly url: string}[];
}

/** The item that an author names: by one of its ids, or by the address of its page in any of its languages. */
export function picked<Item extends Pickable>(items: readonly Item[], name: string): Item | undefined {
  const address = webAddress(name, name);
  return (
    items.find(({ids}) => ids.includes(name)) ?? items.find(({translations}) => translations.some(({url}) => url === address))
  );
}

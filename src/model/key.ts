/** What an item is known by on a page: its id is its own in its feed alone. */
export const keyOf = ({base, id}: {readonly base: string; readonly id: string}): string => `${base} ${id}`;

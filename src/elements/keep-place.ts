/**
 * Renders a list so that what a visitor has reached or opened in an item stays with that item. Nodes are not moved when items
 * are: each shows what has come to its place. `ids` gives what the items on the page are known by, in their order there.
 */
export function keepPlace(root: ParentNode, ids: () => readonly string[], render: () => void): void {
  const items = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[part~=item]')];
  const focused = root.querySelector<HTMLElement>(':focus');
  const before = ids();
  const place = items().findIndex((item) => item.contains(focused));
  render();
  const after = ids();
  items().forEach((item, index) => {
    if (before[index] !== after[index]) item.querySelector('[open]')?.removeAttribute('open');
  });
  if (!focused || place < 0 || before[place] === after[place]) return;
  const item = items()[after.indexOf(before[place]!)];
  const same = item?.querySelector<HTMLElement>(`[part="${focused.getAttribute('part')}"]`) ?? item;
  // Who was in an item that is gone is to go on from here, and not from the top of the page.
  (same ?? root.querySelector<HTMLElement>('[part=base]'))?.focus();
}

/** Whether more than so many lists and objects of a JSON value lie in one another. Calls itself for none of them. */
export function isDeeperThan(limit: number, value: unknown): boolean {
  let level = holders([value]);
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > limit) return true;
    level = holders(level.flatMap((holder) => Object.values(holder) as unknown[]));
  }
  return false;
}

const holders = (values: readonly unknown[]): object[] => values.filter((value) => typeof value === 'object' && value !== null);

/** A place in a text as editors count: lines from 1, columns in UTF-16 code units from 1. */
export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** What finds the line and column of an offset in a text. */
export function linesOf(text: string): (offset: number) => LineAndColumn {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (end) => end.index + end[0].length)];
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return {line: low + 1, column: offset - starts[low]! + 1};
  };
}

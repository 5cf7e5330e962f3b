/** What two texts have in common and what only one of them has, line by line. */

export interface DiffLine {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** The lengths of the longest common sequences of all ends of two lists. */
function commonLengths(
  a: readonly string[],
  b: readonly string[],
): (i: number, j: number) => number {
  const across = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * across);
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i * across + j] =
        a[i] === b[j]
          ? (lengths[(i + 1) * across + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * across + j] ?? 0, lengths[i * across + j + 1] ?? 0);
  return (i, j) => lengths[i * across + j] ?? 0;
}

/** The lines of both texts in order, as few of them different as can be. */
export function lineDifference(before: string, after: string): readonly DiffLine[] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  const common = commonLengths(a, b);
  const lines: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [was, is] = [a[i], b[j]];
    if (was !== undefined && was === is) {
      lines.push({ kind: 'same', text: was });
      i += 1;
      j += 1;
    } else if (was !== undefined && (is === undefined || common(i + 1, j) >= common(i, j + 1))) {
      lines.push({ kind: 'gone', text: was });
      i += 1;
    } else {
      lines.push({ kind: 'new', text: is ?? '' });
      j += 1;
    }
  }
  return lines;
}

/**
 * Those of a list in order of their starts that begin in [from, to).
 * @param sorted by `start`
 */
export function windowOf<T extends { readonly start: number }>(
  sorted: readonly T[],
  from: number,
  to: number,
): T[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < sorted.length && sorted[end]!.start < to) end++;
  return sorted.slice(low, end);
}

/** The middle of some numbers; the mean of the two in the middle where their count is even. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  if (sorted.length % 2 === 1) return sorted[Math.floor(middle)]!;
  return sorted.length ? (sorted[middle - 1]! + sorted[middle]!) / 2 : NaN;
}

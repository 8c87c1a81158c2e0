import type { Named } from './named.ts';

/** Where the next name behind a name starts, and where the last one before it ends, within its measure. */
export function neighboursOf({ start, end, others }: Named): {
  readonly before: number;
  readonly next: number;
} {
  let before = 0;
  let next = Infinity;
  for (const other of others) {
    if (other.end <= start) before = Math.max(before, other.end);
    if (other.start >= end) next = Math.min(next, other.start);
  }
  return { before, next };
}

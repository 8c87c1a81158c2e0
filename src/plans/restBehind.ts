import { arabicStyles } from './numberStyles.ts';
import type { OutlineNode } from './outline.ts';
import { trimRange } from './trimRange.ts';

/**
 * What stands behind a list of one-line items that count anew is no part of the last: it closes what holds them.
 */
export function restBehind(
  hans: string,
  { marker, parent, isContinuous, end }: OutlineNode,
): { start: number; end: number } | null {
  if (!parent || isContinuous || !arabicStyles.has(marker.style) || parent.children.length < 2) return null;
  const others = parent.children.slice(0, -1);
  if (parent.children.at(-1)!.marker !== marker || others.some((other) => other.children.length > 0))
    return null;
  const isOneLine = (other: OutlineNode): boolean =>
    !hans.slice(other.marker.start, other.end).trim().includes('\n');
  if (!others.every(isOneLine)) return null;
  const lineEnd = hans.indexOf('\n', marker.end);
  return lineEnd < 0 || lineEnd >= end ? null : trimRange(hans, lineEnd, end);
}

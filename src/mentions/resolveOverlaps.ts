import { sameTarget, type NameMatch } from './nameMatch.ts';

const extent = (match: NameMatch): number =>
  match.end - match.start + (match.parts ?? []).reduce((sum, [start, end]) => sum + end - start, 0);

const stretch = 32;

function stretchesOf({ start, end }: NameMatch): number[] {
  const first = Math.floor(start / stretch);
  return Array.from({ length: Math.floor((end - 1) / stretch) - first + 1 }, (_, index) => first + index);
}

/**
 * Chooses among overlapping names: the longest wins, what lies wholly inside another may stay,
 * what overlaps in part goes. So 合肥 stays inside 合肥新桥机场, but 肥西 never cuts into 合肥西站.
 * @returns the chosen matches in order of their start, longer ones first
 */
export function resolveOverlaps(matches: readonly NameMatch[]): NameMatch[] {
  const chosen: NameMatch[] = [];
  // Chosen matches by the stretches of text that they touch, so that each is held against its neighbours alone.
  const touching = new Map<number, NameMatch[]>();
  const byWeight = [...matches].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || extent(b) - extent(a) || a.start - b.start,
  );
  for (const match of byWeight) {
    const isClash = (other: NameMatch): boolean => {
      if (match.end <= other.start || match.start >= other.end) return false;
      const inside = match.start >= other.start && match.end <= other.end;
      if (!inside) return true;
      if (sameTarget(match.target, other.target)) return true;
      const same = match.start === other.start && match.end === other.end;
      // A list member may also be a name of its own: 黄河故道、…等生态廊道 names the river and the corridor.
      const isOneMember = (match.parts === undefined) !== (other.parts === undefined);
      return same && 'project' in match.target === 'project' in other.target && !isOneMember;
    };
    const stretches = stretchesOf(match);
    if (stretches.some((at) => touching.get(at)?.some(isClash))) continue;
    chosen.push(match);
    for (const at of stretches) touching.set(at, [...(touching.get(at) ?? []), match]);
  }
  return chosen.sort((a, b) => a.start - b.start || b.end - a.end);
}

import { sameTarget, type NameMatch } from './nameMatch.ts';

const extent = (match: NameMatch): number =>
  match.end - match.start + (match.parts ?? []).reduce((sum, [start, end]) => sum + end - start, 0);

/**
 * Chooses among overlapping names: the longest wins, what lies wholly inside another may stay,
 * what overlaps in part goes. So 合肥 stays inside 合肥新桥机场, but 肥西 never cuts into 合肥西站.
 * @returns the chosen matches in order of their start, longer ones first
 */
export function resolveOverlaps(matches: readonly NameMatch[]): NameMatch[] {
  const chosen: NameMatch[] = [];
  const byWeight = [...matches].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || extent(b) - extent(a) || a.start - b.start,
  );
  for (const match of byWeight) {
    const clashes = chosen.some((other) => {
      if (match.end <= other.start || match.start >= other.end) return false;
      const inside = match.start >= other.start && match.end <= other.end;
      if (!inside) return true;
      if (sameTarget(match.target, other.target)) return true;
      const same = match.start === other.start && match.end === other.end;
      // A list member may also be a name of its own: 黄河故道、…等生态廊道 names the river and the corridor.
      const isOneMember = (match.parts === undefined) !== (other.parts === undefined);
      return same && 'project' in match.target === 'project' in other.target && !isOneMember;
    });
    if (!clashes) chosen.push(match);
  }
  return chosen.sort((a, b) => a.start - b.start || b.end - a.end);
}

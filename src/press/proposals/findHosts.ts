import { clauseEnd } from '../../mentions/clauseEnd.ts';
import type { Named, Span, WrittenPlace } from './named.ts';
import { neighboursOf } from './neighbours.ts';
import type { ProposalTables } from './proposalTables.ts';

const listed = /^(?:、|和|及|与|以及|—)$/;
/** Who acts stands no farther from what is done. */
const longestGap = 14;

/** Places that the clause of a name says it is to be in: 在甲建设, 支持甲建设, 甲建设 before it; 位于甲, (甲) behind. */
export function findHosts(named: Named, tables: ProposalTables): readonly string[] {
  const { key, start, end, around, clause, others } = named;
  const { hosts, joint } = tables.words;
  const lists = placeLists(key, around, { start: clause, end: start });
  const before = lists.filter((list) => {
    const lead = key.slice(clause, list.start);
    const gap = key.slice(list.end, start);
    // A place that opens another name, or behind which another name stands, is that one's.
    if (others.some((other) => other.end > list.start && other.end <= start)) return false;
    if (joint.with.some((word) => gap.startsWith(word))) return false;
    const isLed = [...hosts, ...tables.hostVerbs].some((word) => lead.endsWith(word));
    return gap.length <= longestGap && (isLed || (lead === '' && list.end < start));
  });
  if (before.length > 0) return before.flatMap(({ ids }) => ids);
  const bracketed = around.find(
    (place) => key[end] === '(' && place.start === end + 1 && key[place.end] === ')',
  );
  if (bracketed) return [bracketed.place];
  const own = clauseEnd(key, end);
  const limit = Math.min(
    /[,，]/.test(key[own] ?? '') ? clauseEnd(key, own + 1) : own,
    neighboursOf(named).next,
  );
  return placeLists(key, around, { start: end, end: limit })
    .filter((list) => hosts.some((word) => word.length > 1 && key.slice(end, list.start).endsWith(word)))
    .flatMap(({ ids }) => ids);
}

interface PlaceList extends Span {
  readonly ids: readonly string[];
}

/** Places of a stretch, those of a list together; of a run (宿州市萧县) the last counts. */
export function placeLists(key: string, around: readonly WrittenPlace[], span: Span): readonly PlaceList[] {
  const lists: { start: number; end: number; ids: string[] }[] = [];
  for (const { place, start, end } of around) {
    if (start < span.start || end > span.end) continue;
    const last = lists.at(-1);
    const between = last && key.slice(last.end, start);
    if (last && between === '') last.ids.splice(-1, 1, place);
    else if (last && listed.test(between!)) last.ids.push(place);
    else {
      lists.push({ start, end, ids: [place] });
      continue;
    }
    last.end = end;
  }
  return lists;
}

import { clauseEnd } from './clauseEnd.ts';
import { exceptionAt } from './exceptionAt.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameMatch } from './nameMatch.ts';
import { windowOf } from './windowOf.ts';

const separator = /^(?:、|和|及|与|以及|或|等|[两三四五六七八九十]大)/;
const precedes = /[、和及与或等的在以将到对由，,。；;:(“《\s]$/;
const longestList = 160;
/** A head that stands farther before its tails is not theirs. */
const farthest = 400;

/**
 * Members of coordinated lists that share a tail (宿州—固镇、徐州—淮北—阜阳高速公路) or a head
 * (安徽自由贸易试验区合肥片区、蚌埠片区): each stands for the name that it makes with the shared part.
 * @param names the names found as written; heads are looked for at their starts
 */
export function findListMembers(key: string, lexicon: Lexicon, names: readonly NameMatch[]): NameMatch[] {
  const found: NameMatch[] = [];
  for (let start = 0; start < key.length - 1; start++) {
    const head = key.slice(start, start + 2);
    if (!lexicon.stemLengths.has(head) && !lexicon.tailLengths.has(head)) continue;
    if (!mayStart(key, start, lexicon)) continue;
    const member = completeByTail(key, start, lexicon) ?? completeByHead(key, start, lexicon, names);
    if (member && !exceptionAt(key, lexicon, member.start, member.end)) found.push(member);
  }
  return found;
}

function mayStart(key: string, start: number, { leadWords }: Lexicon): boolean {
  if (start === 0 || precedes.test(key[start - 1]!)) return true;
  for (let length = 1; length <= 6 && length <= start; length++) {
    if (leadWords.has(key.slice(start - length, start))) return true;
  }
  return false;
}

function completeByTail(key: string, start: number, lexicon: Lexicon): NameMatch | null {
  const clause = clauseEnd(key, start);
  const limit = Math.min(countedEnd(key, start) ?? clause, start + longestList);
  const last = Math.min(clause, limit, start + lexicon.longest);
  for (const length of lexicon.stemLengths.get(key.slice(start, start + 2)) ?? []) {
    const end = start + length;
    if (end > last) continue;
    const completions = lexicon.stems.get(key.slice(start, end));
    if (!completions) continue;
    const verb = verbAt(key, end, lexicon);
    const member = verb && completions.find(({ missing }) => key.startsWith(missing, end + verb));
    if (member) {
      const at = end + verb;
      return { start, end, target: member.target, parts: [[at, at + member.missing.length]] };
    }
    if (!(end === clause || separator.test(key.slice(end, end + 2)))) continue;
    let best: { at: number; missing: string; match: NameMatch } | null = null;
    for (const { missing, target } of completions) {
      const at = key.indexOf(missing, end + 1);
      if (at < 0 || at + missing.length > limit) continue;
      // 甲站及外输管道: the pipe borrows its head from the station, the station is no member of it.
      if (/^(?:、|和|及|与|以及)$/.test(key.slice(end, at))) continue;
      const isBetter = !best || at < best.at || (at === best.at && missing.length > best.missing.length);
      if (isBetter) best = { at, missing, match: { start, end, target, parts: [[at, at + missing.length]] } };
    }
    if (best) return best.match;
  }
  return null;
}

/** 支持甲县创建国家示范区: length of the word that says what the host does, 0 where none stands there. */
function verbAt(key: string, at: number, { deeds }: Lexicon): number {
  for (let length = 4; length >= 2; length--) {
    if (deeds.has(key.slice(at, at + length))) return length;
  }
  return 0;
}

/** A list that its count closes goes on over commas: 肥东甲、乙,肥西丙、丁等十大湿地. */
const counted = /^[^。；;:\n]*?等[一二三四五六七八九十百\d]+[大个处条座项][\u4e00-\u9fff]+/;

function countedEnd(key: string, start: number): number | null {
  const list = counted.exec(key.slice(start, start + longestList));
  return list ? start + list[0].length : null;
}

function completeByHead(
  key: string,
  start: number,
  lexicon: Lexicon,
  names: readonly NameMatch[],
): NameMatch | null {
  if (!'、和及与'.includes(key[start - 1] ?? ' ')) return null;
  const limit = clauseEnd(key, start);
  const near = windowOf(names, start - farthest, start);
  for (const length of lexicon.tailLengths.get(key.slice(start, start + 2)) ?? []) {
    const end = start + length;
    if (end > Math.min(limit, start + lexicon.longest)) continue;
    for (const { missing, target } of lexicon.tails.get(key.slice(start, end)) ?? []) {
      const holder = near.findLast(
        (name) =>
          name.end < start &&
          (name.end - name.start > missing.length || name.end + 1 === start) &&
          key.startsWith(missing, name.start) &&
          clauseEnd(key, name.start) === limit,
      );
      if (!holder) continue;
      return { start, end, target, parts: [[holder.start, holder.start + missing.length]] };
    }
  }
  return null;
}

import type { Named, WrittenPlace } from './named.ts';
import { neighboursOf } from './neighbours.ts';
import type { ProposalTables } from './proposalTables.ts';

const longestReach = 160;
const stops = /[。；;！!？?\n]/;

/**
 * The places of a line's course, in order, as the sentence around the name tells it: 起于甲，经乙，止于丙; 自甲至乙的
 * behind or before the name; (甲—乙) right behind it. Empty where it tells no two; a named section is none.
 */
export function readCourse(named: Named, tables: ProposalTables): readonly string[] {
  const { key, start, end } = named;
  const { before, next } = neighboursOf(named);
  const stop = stops.exec(key.slice(end));
  const sentenceEnd = Math.min(stop ? end + stop.index : key.length, end + longestReach);
  const behind = Math.min(sentenceEnd, next);
  for (const from of startsBehind(named, behind, tables)) {
    const course = walk(named, from, behind, tables);
    if (course.ids.length > 1 && key[course.end] !== '段') return course.ids;
  }
  const sentenceStart = Math.max(
    ...[...'。；;\n'].map((mark) => key.lastIndexOf(mark, start - 1) + 1),
    start - longestReach,
    before,
  );
  for (const word of [...tables.words.course.from, ...tables.words.course.connects]) {
    const at = key.lastIndexOf(word, start - 1);
    if (at < sentenceStart) continue;
    const course = walk(named, at + word.length, start, tables);
    if (course.ids.length > 1 && course.end <= start && /^的?$/.test(key.slice(course.end, start)))
      return course.ids;
  }
  return [];
}

/** Where a course may open behind the name: right behind it, in a bracket, or behind a word that leads to it. */
function startsBehind({ key, end }: Named, limit: number, { words }: ProposalTables): number[] {
  const opened = /^[(:,，]/.test(key.slice(end)) ? [end + 1] : [];
  const led = [...words.course.from, ...words.course.connects].flatMap((word) => {
    const at = key.indexOf(word, end);
    return at >= 0 && at + word.length <= limit && !within(key, at, word, words.course.from)
      ? [at + word.length]
      : [];
  });
  return [...led.sort((a, b) => a - b), ...opened];
}

/** 起 in 起于: a longer word of the list stands there. */
const within = (key: string, at: number, word: string, all: readonly string[]): boolean =>
  all.some(
    (one) =>
      one.length > word.length && one.endsWith(word) && key.startsWith(one, at - one.length + word.length),
  );

/** Reads place after place from an offset, over the words that lead on. */
function walk(
  { key, around }: Named,
  from: number,
  limit: number,
  { words, places }: ProposalTables,
): { ids: string[]; end: number } {
  const ids: string[] = [];
  let at = from;
  let end = from;
  for (;;) {
    const found = placeAt(around, at);
    if (!found || found.end > limit) return { ids, end };
    // Of a province a line has no point.
    if (places.get(found.place)?.level !== 'province' && ids.at(-1) !== found.place) ids.push(found.place);
    end = afterAny(key, found.end, words.course.fillers);
    let next = end;
    for (let on = afterAny(key, next, words.course.on); on > next; on = afterAny(key, next, words.course.on))
      next = on;
    if (next === end) return { ids, end };
    at = next;
  }
}

/** The place that is written at an offset, the narrowest of a run (江苏省徐州市). */
function placeAt(around: readonly WrittenPlace[], at: number): WrittenPlace | undefined {
  let found = around.find(({ start }) => start === at);
  for (let next = found; next; next = around.find(({ start }) => start === found!.end)) found = next;
  return found;
}

function afterAny(key: string, at: number, words: readonly string[]): number {
  const word = words.find((one) => key.startsWith(one, at));
  return word ? at + word.length : at;
}

import type { Measure, Mention } from '../../model/plan.ts';
import type { ParkRules } from '../../model/parkRules.ts';
import { clausesOf, mentionsIn, type Span } from './parkText.ts';

/** What a sentence says of one park, or of several that it lists. */
export interface Subject {
  /** Names of parks, in the order of the text; several: a list (A、B等省际产业合作园区). */
  readonly members: readonly Mention[];
  readonly sentence: Span;
  /** The clause of the names. */
  readonly clause: Span;
  /** Clauses behind it that still speak of it. */
  readonly following: readonly Span[];
  /** The clause before it, where it opens with a topic (节能环保产业,以某园区为载体). */
  readonly before: Span | null;
  /** It is a model or a counterpart: nothing is arranged for it. */
  readonly isReferred: boolean;
  /** Its level is applied for, or a goal. */
  readonly level: 'stated' | 'bid' | 'aim';
  /** The sentence makes it the carrier of what follows. */
  readonly isCarrier: boolean;
}

/** A bracket that lists responsible units, as plans write it behind a measure. */
const unitBracket = /^[(（][^()（）]*(?:负责|牵头|配合)/;

/** Between members of a list. */
const between = /^(?:、|和|及|与|以及|“|”)+$/;

/** Parks that the sentences of a measure speak of, each with the clauses that speak of it. */
export function readSubjects(
  { textHans: text, ...measure }: Pick<Measure, 'textHans' | 'mentions'>,
  sentences: readonly Span[],
  isPark: (project: string) => boolean,
  { clues, scopes }: Pick<ParkRules, 'clues' | 'scopes'>,
): Subject[] {
  return sentences.flatMap((sentence) => {
    if (unitBracket.test(text.slice(sentence.start, sentence.end).trim())) return [];
    const names = mentionsIn(measure, sentence).filter(
      ({ project }) => project !== undefined && isPark(project),
    );
    // A park's name within the name of another (合肥高新区 in 合肥高新区大数据产业园) is not spoken of by itself.
    const own = names.filter(
      (one) =>
        !names.some(
          (other) =>
            other !== one &&
            other.start <= one.start &&
            other.end >= one.end &&
            other.end - other.start > one.end - one.start,
        ),
    );
    const clauses = clausesOf(text, sentence);
    const clauseOf = (at: number): number => clauses.findIndex(({ start, end }) => start <= at && at < end);
    const lists = listsOf(own, text);
    return lists.flatMap((members, index): Subject[] => {
      const [first, last] = [members[0]!, members.at(-1)!];
      const at = clauseOf(first.start);
      const end = clauseOf(last.end - 1);
      if (at < 0 || end < 0) return [];
      const clause = { start: clauses[at]!.start, end: clauses[end]!.end };
      const lead = text.slice(clause.start, first.start);
      const tail = text.slice(last.end, clause.end);
      const next = lists[index + 1];
      // 推动甲参与乙建设: what follows still speaks of 甲, and 乙 is only where.
      const takesPart = (from: Mention, to: Mention): boolean =>
        clues.participates.words.some((word) => text.slice(from.end, to.start).includes(word)) &&
        clauseOf(from.start) === clauseOf(to.start);
      const isJoined = index > 0 && takesPart(lists[index - 1]!.at(-1)!, first);
      const beyond = next && takesPart(last, next[0]!) ? lists[index + 2] : next;
      // One of many things (某平台、某园区等重点项目): what follows speaks of them all, and of none by itself.
      const isOneOfMany =
        text[first.start - 1] === '、' || tail.startsWith('、') || /^等[^,，]*项目/.test(tail);
      // 各县区、市管园区…: from here on it speaks of all.
      const turn = clauses.findIndex(
        (one, place) => place > end && scopes.words.some(({ word }) => text.startsWith(word, one.start)),
      );
      const until = Math.min(
        beyond ? clauseOf(beyond[0]!.start) : clauses.length,
        turn < 0 ? clauses.length : turn,
      );
      const has = (words: readonly string[]): boolean => words.some((word) => lead.includes(word));
      const isCarrier =
        clues.carriers.words.some((word) => lead.trimStart().startsWith(word)) ||
        clues.carriers.ends.some((word) => tail.includes(word));
      return [
        {
          members,
          sentence,
          clause,
          following: isJoined || isOneOfMany ? [] : clauses.slice(end + 1, Math.max(end + 1, until)),
          before: at > 0 && at === 1 && isCarrier ? clauses[0]! : null,
          isReferred: has(clues.refers.words) || isJoined || isCounterpart(lead, clues),
          level:
            has(clues.bids.words) || clues.bids.words.some((word) => tail.startsWith(word))
              ? 'bid'
              : has(clues.aims.words)
                ? 'aim'
                : 'stated',
          isCarrier,
        },
      ];
    });
  });
}

/** 与某园区开展合作: with whom something is arranged; 与某地共建某园区 is arranged for the park. */
const isCounterpart = (lead: string, { joint, counterparts }: ParkRules['clues']): boolean =>
  counterparts.words.some((word) => lead.includes(word)) && !joint.words.some((word) => lead.endsWith(word));

/** Names that stand one after another with nothing but 、 or 和 between them. */
function listsOf(names: readonly Mention[], text: string): Mention[][] {
  const lists: Mention[][] = [];
  for (const name of names) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (last && between.test(text.slice(last.end, name.start))) list!.push(name);
    else lists.push([name]);
  }
  return lists;
}

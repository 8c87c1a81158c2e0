import { clauseEnd } from './clauseEnd.ts';
import type { NameMatch } from './nameMatch.ts';
import type { Sentences } from './sentences.ts';

/** What joins the members of a list, at the end of the text before a member. */
export const joins = /(?:、|和|及|与|以及|或)$/;

/** Lists go on no longer than this. */
const longestList = 200;
const longestPhrase = 64;

const endsItem = /^(?:[、和及与或等，,。；;)”\n]|以及|$)/;

// What follows makes a longer name of it: 长江经济带产业转移承接基地.
export const partOfName =
  /^(?!等|建设|项目|工程|前期|规划|的|和|及|与|以及|改|扩)[\u4e00-\u9fff]{1,12}?(?:中心|基地|平台|试点镇|码头|门户|枢纽(?!机场|港)|廊道|屏障|市场)(?!建设$|竞争力|地位|功能|能级|能力|作用|水平)/;

/** Start of the coordinated list that a name stands in: names joined by 、和及与 without a gap. */
export function startOfList({ key, endingAt, phrasesIn }: Sentences, start: number): number {
  for (let count = 0; count < longestList; count++) {
    const joint = joins.exec(key.slice(Math.max(0, start - 2), start));
    const before = joint && start - joint[0].length;
    const neighbours = before === null ? [] : endingAt(before);
    const item = before !== null && neighbours.length === 0 ? itemStart(key, before) : null;
    // 与 in 参与建设甲联盟和乙平台 is no joint: the item would begin inside the verb.
    const quoted =
      item !== null && phrasesIn(item - longestPhrase, item).some((verb) => item < verb.end) ? null : item;
    const next = neighbours.length > 0 ? Math.min(...neighbours.map((match) => match.start)) : quoted;
    if (next === null || next >= start) return start;
    start = next;
  }
  return start;
}

/** Start of an unknown list member that ends at `end`: at most 20 characters without a stop or a verb. */
function itemStart(key: string, end: number): number | null {
  const item = /[、与同]([^、与同，,。；;:：\s]{2,20})$/.exec(key.slice(Math.max(0, end - 22), end));
  return item ? end - item[1]!.length : null;
}

/** End of the list that a name stands in, its shared tail included. */
export function endOfList({ key, matchesIn }: Sentences, match: NameMatch): number {
  const endOf = ({ end, parts }: NameMatch): number => Math.max(end, ...(parts ?? []).map(([, to]) => to));
  const limit = clauseEnd(key, match.end);
  let end = endOf(match);
  for (let count = 0; count < longestList; count++) {
    // A name that only opens a longer, unknown one (苏州高铁北站, 淮河流域出海门户港) is no member.
    const from = end;
    const next = matchesIn(from, from + 3).find(
      (other) =>
        other.end <= limit &&
        joins.test(key.slice(from, other.start)) &&
        ('project' in other.target
          ? !partOfName.test(key.slice(other.end))
          : endsItem.test(key.slice(other.end))),
    );
    if (!next) return end;
    end = endOf(next);
  }
  return end;
}

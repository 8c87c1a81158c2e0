import type { NameMatch } from './nameMatch.ts';

const section = /^(?:[“”]|\((?=[^()]*段\)))?((?:[\u4e00-\u9fff]{1,6}(?:至|到|—))*[\u4e00-\u9fff]{1,8}段)/;
const noSection = /^[等和及与]|^[\u4e00-\u9fff]*?(?:阶|时|手|路|片|分)段/;
const sharedSection =
  /^(?:、|和)[\u4e00-\u9fffA-Z0-9]{2,8}?(?:高速公路|高速|铁路|航道)([\u4e00-\u9fff]{1,6})段/;

/**
 * The named section of a line that the text speaks of (宿州段, 武汉至合肥至上海段): it stands right behind the
 * name, or behind the part that its list shares (京沪、沪武等高速公路江苏段), or once behind the last line of a
 * list (京台高速、连霍高速宿州段), but then only when it is named for a known place.
 */
export function findSection(key: string, match: NameMatch, matches: readonly NameMatch[]): string | null {
  const end = match.parts?.at(-1)?.[1] ?? match.end;
  const rest = key.slice(Math.max(end, match.end), end + 40);
  const own = noSection.test(rest) ? null : section.exec(rest);
  if (own) return own[1]!;
  const shared = sharedSection.exec(rest);
  if (!shared) return null;
  const nameEnd = end + shared[0].length - 1;
  const nameStart = nameEnd - shared[1]!.length;
  const isPlace = matches.some(
    ({ start, end: placeEnd, target }) => 'place' in target && start === nameStart && placeEnd === nameEnd,
  );
  return isPlace ? `${shared[1]!}段` : null;
}

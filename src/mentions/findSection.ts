import type { NameMatch } from './nameMatch.ts';

const section = /^(?:[“”'"]?)((?:[\u4e00-\u9fff]{1,6}(?:至|到|—))*[\u4e00-\u9fff]{1,8}段)(?!改线)/;
const notSections = /^(?:前段|后段|阶段|时段|手段|路段|重点段)/;

/**
 * The named section of a line that the text speaks of (宿州段, 武汉至合肥至上海段), standing right behind
 * the name or behind the part that its list shares.
 */
export function findSection(key: string, match: NameMatch): string | null {
  const ends = [match.end, ...(match.parts ?? []).map(([, end]) => end)];
  for (const end of ends) {
    const found = section.exec(key.slice(end, end + 30));
    if (found && !notSections.test(found[1]!)) return found[1]!;
  }
  // In a list the section may stand once, behind the last line (京台高速、连霍高速宿州段).
  const shared =
    /^(?:、|和)[\u4e00-\u9fffA-Z0-9]{2,8}?(?:高速公路|高速|铁路|航道)([\u4e00-\u9fff]{1,6}段)/.exec(
      key.slice(match.end, match.end + 30),
    );
  return shared ? shared[1]! : null;
}

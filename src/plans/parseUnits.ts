import type { Unit } from '../model/plan.ts';

/** What names responsible units; offsets in the measure's text, brackets included. */
export interface UnitBracket {
  readonly start: number;
  readonly end: number;
  readonly units: readonly Unit[];
}

const bracket = /[(（]([^()（）]*(?:[(（][^()（）]*[)）][^()（）]*)*)[)）]|【([^【】]*)】/g;
const labels = '(?:责任|牵头|配合|协同|参与|参加|主办|协办|支持|实施|落实|主管)(?:责任)?(?:单位|部门|主体)';
const label = new RegExp(`^\\s*${labels}\\s*[:：]?\\s*`);
/** A label within a bracket that opens with something else, or at the end of a measure without any bracket. */
const labelInside = new RegExp(`(?<=[,，;；。\\n]\\s*)${labels}\\s*[:：]`);
const bare = new RegExp(`(?<=[。；;\\n]\\s*)${labels}\\s*[:：][^。\\n]+(?=。?\\s*$|\\n)`, 'g');
const isResponsible = new RegExp(`^\\s*${labels}|牵头|负责\\s*$`);
const longestUnit = 24;
const leadTail = /(?:分别)?(?:按职[责能](?:分工)?)?牵头(?:负责)?\s*$/;
const tail = /等?(?:分别)?(?:按(?:照)?(?:职责|职能)(?:分工)?)?(?:负责|配合|协助|参与|参加|协同)?\s*$/;

/**
 * Reads the brackets that name who is responsible, and labelled lines without a bracket, with lead (牵头) and
 * support where the text distinguishes them (Suzhou), else `responsible` (Anhui).
 * @param text as received; names are cut from it
 * @param hans the same in simplified script, same length
 */
export function parseUnits(text: string, hans: string): UnitBracket[] {
  const bracketed = [...hans.matchAll(bracket)].flatMap((match): UnitBracket[] => {
    const inner = match[1] ?? match[2]!;
    const opens = isResponsible.test(inner) ? 0 : (labelInside.exec(inner)?.index ?? -1);
    if (opens < 0) return [];
    const from = match.index + 1 + opens;
    const end = match.index + match[0].length;
    const units = readUnits(text, hans, from, end - 1);
    return units.length ? [{ start: opens ? from : match.index, end, units }] : [];
  });
  const unbracketed = [...hans.matchAll(bare)].flatMap(({ 0: line, index }): UnitBracket[] => {
    const end = index + line.length;
    if (bracketed.some((range) => range.start < end && range.end > index)) return [];
    const units = readUnits(text, hans, index, end);
    // 责任单位：要加强领导 is a sentence, no list of bodies.
    const isList = units.length > 0 && units.every(({ name }) => name.length <= longestUnit);
    return isList ? [{ start: index, end, units }] : [];
  });
  return [...bracketed, ...unbracketed].sort((a, b) => a.start - b.start);
}

/** The units of a stretch, in order, each once. */
function readUnits(text: string, hans: string, from: number, to: number): Unit[] {
  const seen = new Set<string>();
  const units: Unit[] = [];
  const distinguishes = /牵头/.test(hans.slice(from, to));
  let role: Unit['role'] | null = null;
  for (const segment of splitOutside(hans, from, to, /[,，;；]/)) {
    const body = hans.slice(segment.start, segment.end);
    const prefix = label.exec(body)?.[0] ?? '';
    if (prefix) role = roleOf(prefix);
    const leads = leadTail.test(body);
    const names = body.replace(leadTail, '').replace(tail, '');
    const nameEnd = segment.start + names.length;
    for (const { start, end } of splitOutside(hans, segment.start + prefix.length, nameEnd, /、/)) {
      const name = text.slice(start, end).trim().replace(/等$/, '');
      if (!name || seen.has(name)) continue;
      seen.add(name);
      units.push({ name, role: leads ? 'lead' : (role ?? (distinguishes ? 'support' : 'responsible')) });
    }
  }
  return units;
}

function roleOf(prefix: string): Unit['role'] {
  if (prefix.includes('牵头') || prefix.includes('主办')) return 'lead';
  return /责任|实施|落实|主管/.test(prefix) ? 'responsible' : 'support';
}

/** The pieces between separators that stand in no bracket: 各县(市、区)政府 is one. */
function splitOutside(
  text: string,
  from: number,
  to: number,
  separator: RegExp,
): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  let start = from;
  let depth = 0;
  for (let at = from; at < to; at++) {
    const character = text[at]!;
    if (/[(（]/.test(character)) depth++;
    else if (/[)）]/.test(character)) depth--;
    else if (depth <= 0 && separator.test(character)) {
      pieces.push({ start, end: at });
      start = at + 1;
    }
  }
  return [...pieces, { start, end: to }];
}

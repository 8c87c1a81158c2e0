import type { Range } from './buildTextTree.ts';

/** A piece of a clause: plain, its verb, the name that is meant, or what was left out for brevity. */
export interface ClausePiece extends Range {
  readonly role: 'text' | 'verb' | 'name' | 'gap';
}

/** A gap shorter than this is not worth leaving out. */
const shortestGap = 8;
/** Characters kept on each side of verb and name. */
const padding = 9;

/**
 * A clause cut to its verb, its names and the words beside them, where it is longer than asked for: neither the verb
 * nor the name is ever left out.
 * @param text simplified text of the measure
 * @param clause its range in the text
 * @param verb as written, `…` between parts that stand apart; null where none governs
 * @param names ranges of the name, in the text
 */
export function abridgeClause(
  text: string,
  clause: Range,
  verb: string | null,
  names: readonly Range[],
  longest = 72,
): ClausePiece[] {
  const inside = names.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  const verbs = verb ? findVerb(text, clause, verb, inside) : [];
  const told: ClausePiece[] = mergeNested([
    ...inside.map((range) => ({ ...range, role: 'name' as const })),
    ...verbs.map((range) => ({ ...range, role: 'verb' as const })),
  ]);
  const kept = clause.end - clause.start <= longest ? [clause] : windowsOf(told, clause);
  const pieces: ClausePiece[] = [];
  const add = (start: number, end: number, role: ClausePiece['role']): void => {
    if (end > start) pieces.push({ start, end, role });
  };
  let at = clause.start;
  for (const window of kept) {
    add(at, window.start, 'gap');
    at = window.start;
    for (const one of told.filter(({ start, end }) => start >= window.start && end <= window.end)) {
      add(at, one.start, 'text');
      add(one.start, one.end, one.role);
      at = one.end;
    }
    add(at, window.end, 'text');
    at = window.end;
  }
  add(at, clause.end, 'gap');
  return pieces;
}

/** The parts of a verb in their order, as close before the name as they stand, else the first that there is. */
function findVerb(text: string, clause: Range, verb: string, names: readonly Range[]): Range[] {
  const own = text.slice(clause.start, clause.end);
  const found: Range[] = [];
  let limit = (names[0]?.start ?? clause.end) - clause.start;
  for (const part of verb.split('…').reverse()) {
    const before = limit >= part.length ? own.lastIndexOf(part, limit - part.length) : -1;
    const at = before >= 0 ? before : own.indexOf(part);
    if (part === '' || at < 0) continue;
    found.unshift({ start: clause.start + at, end: clause.start + at + part.length });
    limit = at;
  }
  return found;
}

/** In order, without what lies within another or runs into it. */
function mergeNested(pieces: readonly ClausePiece[]): ClausePiece[] {
  const kept: ClausePiece[] = [];
  for (const piece of [...pieces].sort((a, b) => a.start - b.start || b.end - a.end))
    if (piece.start >= (kept.at(-1)?.end ?? 0)) kept.push(piece);
  return kept;
}

function windowsOf(told: readonly Range[], clause: Range): Range[] {
  const windows: { start: number; end: number }[] = [];
  for (const { start, end } of told.length > 0 ? told : [{ start: clause.start, end: clause.start }]) {
    const from = start - clause.start <= padding + shortestGap ? clause.start : start - padding;
    const to = clause.end - end <= padding + shortestGap ? clause.end : end + padding;
    const last = windows.at(-1);
    if (last && from - last.end < shortestGap) last.end = Math.max(last.end, to);
    else windows.push({ start: from, end: to });
  }
  return windows;
}

import type { Unit } from '../model/plan.ts';

/** A bracket that names responsible units; offsets in the measure's text, brackets included. */
export interface UnitBracket {
  readonly start: number;
  readonly end: number;
  readonly units: readonly Unit[];
}

const bracket = /[(（]([^()（）]*(?:[(（][^()（）]*[)）][^()（）]*)*)[)）]/g;
const label = /^\s*(责任单位|牵头单位|配合单位|责任部门|牵头部门|配合部门)\s*[:：]?\s*/;
const isResponsible = /^\s*(?:责任单位|牵头单位|配合单位|责任部门|牵头部门|配合部门)|牵头|负责\s*$/;
const leadTail = /(?:分别)?(?:按职[责能](?:分工)?)?牵头(?:负责)?\s*$/;
const tail = /等?(?:分别)?(?:按(?:照)?(?:职责|职能)(?:分工)?)?(?:负责|配合|协助|参与|参加|协同)?\s*$/;

/**
 * Reads the brackets that name who is responsible, with lead (牵头) and support where the text
 * distinguishes them (Suzhou), else `responsible` (Anhui).
 * @param text as received; names are cut from it
 * @param hans the same in simplified script, same length
 */
export function parseUnits(text: string, hans: string): UnitBracket[] {
  return [...hans.matchAll(bracket)].flatMap((match) => {
    const inner = match[1]!;
    if (!isResponsible.test(inner)) return [];
    const start = match.index;
    const innerStart = start + 1;
    const seen = new Set<string>();
    const units: Unit[] = [];
    const distinguishes = /牵头/.test(inner);
    let offset = 0;
    for (const segment of inner.split(/(?<=[,，;；])/)) {
      const from = innerStart + offset;
      offset += segment.length;
      const prefix = label.exec(segment)?.[0] ?? '';
      let body = segment.replace(/[,，;；]$/, '');
      const leads = leadTail.test(body) || /^\s*牵头/.test(prefix);
      body = body.replace(leadTail, '').replace(tail, '');
      let at = from + prefix.length;
      for (const part of body.slice(prefix.length).split(/(?<=、)/)) {
        const written = part.replace(/、$/, '');
        const name = text
          .slice(at, at + written.length)
          .trim()
          .replace(/等$/, '');
        at += part.length;
        if (!name || seen.has(name)) continue;
        seen.add(name);
        units.push({ name, role: leads ? 'lead' : distinguishes ? 'support' : 'responsible' });
      }
    }
    return units.length ? [{ start, end: start + match[0].length, units }] : [];
  });
}

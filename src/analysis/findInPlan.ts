import type { PlanText } from '../model/plan.ts';
import type { Range } from './buildTextTree.ts';
import { simplifyByTexts } from './simplifyByTexts.ts';

/** One place in a plan where what was looked for stands. */
export interface PlanHit extends Range {
  /** The measure or heading. */
  readonly id: string;
}

/**
 * Every place of one plan, headings and measures in the order of the text, that holds what was typed in either script.
 * Blanks at the ends do not count; places do not overlap.
 */
export function findInPlan(text: PlanText, query: string): PlanHit[] {
  const wanted = simplifyByTexts(query, [text]).trim().toLowerCase();
  if (!wanted) return [];
  return [...text.headings, ...text.measures]
    .sort((a, b) => a.rawStart - b.rawStart)
    .flatMap(({ id, textHans }) => {
      const hits: PlanHit[] = [];
      const own = textHans.toLowerCase();
      for (let at = own.indexOf(wanted); at >= 0; at = own.indexOf(wanted, at + wanted.length))
        hits.push({ id, start: at, end: at + wanted.length });
      return hits;
    });
}

import type { Measure, PlanSummary, PlanText, Unit } from '../model/plan.ts';

/** A measure for which a unit answers, by its first words. */
export interface UnitMeasure {
  readonly measure: Measure;
  readonly role: Unit['role'];
  readonly head: string;
}

export interface UnitPlan {
  readonly plan: PlanSummary;
  readonly measures: readonly UnitMeasure[];
}

const headLength = 34;
const marker = /^\s*(?:[(（][\d一二三四五六七八九十]+[)）]|\d+[.．、]|专栏\s*\d+)\s*/;

/** The first words of a measure in simplified script, without its number, up to the end of the first sentence. */
export function headOf({ textHans }: Pick<Measure, 'textHans'>): string {
  const words = textHans.replace(marker, '').trimStart();
  const end = words.search(/[。；\n]/);
  const whole = end < 0 ? words : words.slice(0, end);
  return whole.length > headLength ? `${whole.slice(0, headLength)}…` : whole;
}

const order: Readonly<Record<Unit['role'], number>> = { lead: 0, responsible: 1, support: 2 };

/** What a unit, named as written, leads, answers for or supports: plan by plan, never across plans; leading first. */
export function listUnitMeasures(
  name: string,
  texts: Readonly<Record<string, PlanText>>,
  plans: readonly PlanSummary[],
): UnitPlan[] {
  return plans.flatMap((plan) => {
    const measures = (texts[plan.id]?.measures ?? []).flatMap((measure) => {
      const unit = measure.units.find((one) => one.name === name);
      return unit ? [{ measure, role: unit.role, head: headOf(measure) }] : [];
    });
    return measures.length
      ? [{ plan, measures: measures.sort((a, b) => order[a.role] - order[b.role]) }]
      : [];
  });
}

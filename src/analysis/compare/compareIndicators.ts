import {
  indicatorGroups,
  type IndicatorFile,
  type IndicatorGroup,
  type IndicatorValue,
} from '../../model/indicator.ts';
import type { PlanSummary } from '../../model/plan.ts';

/** What one plan sets for a quantity; empty where its text states nothing, which is not zero. */
export interface IndicatorCell {
  readonly plan: string;
  readonly values: readonly IndicatorValue[];
}

export interface IndicatorRow {
  readonly indicator: IndicatorFile['indicators'][number];
  /** One a plan of the table, in its order. */
  readonly cells: readonly IndicatorCell[];
}

/** Plans of one level side by side. */
export interface IndicatorTableOfLevel {
  readonly level: PlanSummary['level'];
  /** In the order in which they are held: never by value. */
  readonly plans: readonly PlanSummary[];
  readonly groups: readonly { readonly group: IndicatorGroup; readonly rows: readonly IndicatorRow[] }[];
}

/** What plans set, side by side by level; a quantity that no plan of a level sets has no row there. */
export function compareIndicators(
  { indicators, values }: IndicatorFile,
  plans: readonly PlanSummary[],
): IndicatorTableOfLevel[] {
  const tables = (['province', 'city'] as const).map((level): IndicatorTableOfLevel => {
    const own = plans.filter((plan) => plan.level === level);
    const rows = indicators
      .map((indicator): IndicatorRow => {
        const said = values.filter((value) => value.indicator === indicator.id);
        const cells = own.map(({ id }) => ({ plan: id, values: said.filter(({ plan }) => plan === id) }));
        return { indicator, cells };
      })
      .filter(({ cells }) => cells.some((cell) => cell.values.length > 0));
    const groups = indicatorGroups
      .map((group) => ({ group, rows: rows.filter(({ indicator }) => indicator.group === group) }))
      .filter((group) => group.rows.length > 0);
    return { level, plans: own, groups };
  });
  return tables.filter(({ groups }) => groups.length > 0);
}

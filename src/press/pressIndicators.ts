import { findIndicators } from '../mentions/findIndicators.ts';
import { buildRawOffsets } from '../model/buildRawOffsets.ts';
import type { IndicatorFile, IndicatorTable, IndicatorValue } from '../model/indicator.ts';
import type { PlanText } from '../model/plan.ts';

/** What plans set for known quantities, each with the clause that sets it; commentary repeats its plan and is left. */
export function pressIndicators(plans: readonly PlanText[], table: IndicatorTable): IndicatorFile {
  const values = plans.flatMap(({ plan, measures, dropped }) =>
    measures
      .filter(({ kind }) => kind !== 'commentary')
      .flatMap((measure) => {
        const raw = buildRawOffsets(measure, dropped);
        return findIndicators(measure.textHans, table).map(({ start, end, ...found }): IndicatorValue => ({
          ...found,
          plan,
          measure: measure.id,
          quote: measure.text.slice(start, end),
          rawStart: raw[start]!,
          rawEnd: raw[end - 1]! + 1,
        }));
      }),
  );
  return {
    indicators: table.indicators.map(({ id, name, english, group }) => ({ id, name, english, group })),
    values,
  };
}

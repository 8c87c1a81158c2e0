import type { Measure, PageName } from './readMeasures.ts';
import { median } from './median.ts';
import { percentile } from './percentile.ts';

/** What was measured, by measure and page. */
export type Samples = Readonly<Record<string, Partial<Readonly<Record<PageName, readonly number[]>>>>>;

export interface Row {
  readonly measure: Measure;
  readonly values: Partial<Readonly<Record<PageName, number>>>;
  /** Ours divided by the other page's. */
  readonly ratios: Partial<Readonly<Record<'bare' | 'plain', number>>>;
  /** Null where there is no budget, or nothing to compare with. */
  readonly isWithin: boolean | null;
}

const statistics: Readonly<Record<Measure['statistic'], (values: readonly number[]) => number>> = {
  median,
  p95: (values) => percentile(values, 0.95),
  max: (values) => percentile(values, 1),
};

/** A row for each measure that was taken: one number a page, ratios, and whether the budgets hold. */
export function buildRows(measures: readonly Measure[], samples: Samples): Row[] {
  return measures.flatMap((measure) => {
    const taken = samples[measure.id] ?? {};
    const valueOf = (page: PageName): number | undefined =>
      taken[page]?.length ? statistics[measure.statistic](taken[page]) : undefined;
    const [ours, bare, plain] = [valueOf('ours'), valueOf('bare'), valueOf('plain')];
    if (ours === undefined) return [];
    const ratios = {
      ...(bare ? { bare: ours / bare } : {}),
      ...(plain ? { plain: ours / plain } : {}),
    };
    const verdicts = measure.budgets.flatMap(({ against, most }) => {
      const value = against ? ratios[against] : ours;
      return value === undefined ? [] : [value <= most];
    });
    const values = {
      ours,
      ...(bare === undefined ? {} : { bare }),
      ...(plain === undefined ? {} : { plain }),
    };
    return [{ measure, values, ratios, isWithin: verdicts.length ? verdicts.every(Boolean) : null }];
  });
}

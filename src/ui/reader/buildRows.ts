import type { DroppedRange, Heading, Measure, PlanText } from '../../model/plan.ts';

/** One row of an open plan. */
export type Row =
  | { readonly type: 'heading'; readonly id: string; readonly rawStart: number; readonly heading: Heading }
  | { readonly type: 'measure'; readonly id: string; readonly rawStart: number; readonly measure: Measure }
  /** What stands between headings and measures and was left out; shown with the source alone. */
  | {
      readonly type: 'dropped';
      readonly id: string;
      readonly rawStart: number;
      readonly dropped: DroppedRange;
    };

/**
 * Headings and measures in the order of the plan. With the source also what was left out between them; of that, blank
 * lines are no rows of their own.
 */
export function buildRows(text: PlanText, source: string | undefined): Row[] {
  const between = source === undefined ? [] : text.dropped.filter(({ within }) => within === undefined);
  return [
    ...text.headings.map((heading): Row => ({
      type: 'heading',
      id: heading.id,
      rawStart: heading.rawStart,
      heading,
    })),
    ...text.measures.map((measure): Row => ({
      type: 'measure',
      id: measure.id,
      rawStart: measure.rawStart,
      measure,
    })),
    ...between
      .filter(({ rawStart, rawEnd }) => source!.slice(rawStart, rawEnd).trim() !== '')
      .map((dropped): Row => ({
        type: 'dropped',
        id: `dropped-${dropped.rawStart}`,
        rawStart: dropped.rawStart,
        dropped,
      })),
  ].sort((a, b) => a.rawStart - b.rawStart);
}

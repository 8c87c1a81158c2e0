import type { Measure, PlanText } from '../model/plan.ts';

/** One place in a plan where a project or place is named. */
export interface NamedAt {
  readonly plan: string;
  readonly measure: Measure;
  /** Half-open range of the measure's text. */
  readonly start: number;
  readonly end: number;
  /** Where the name starts in the source; with the measure it tells one mention from every other. */
  readonly rawStart: number;
}

/** Every mention of a project or place, in the order of the given plans and of their texts; not only commitments. */
export function listMentions(texts: readonly PlanText[], id: string): NamedAt[] {
  return texts.flatMap(({ plan, measures }) =>
    measures.flatMap((measure) =>
      measure.mentions
        .filter(({ project, place }) => (project ?? place) === id)
        .sort((a, b) => a.start - b.start)
        .map(({ start, end, rawStart }) => ({ plan, measure, start, end, rawStart })),
    ),
  );
}

import type { Province } from '../../model/status.ts';
import type { BorderSummary, CrossingCounts } from './borderTypes.ts';
import type { CorridorData } from './corridorData.ts';
import { orderSides } from './findBorder.ts';
import { findCrossingsOf, isContext, type LineAtBorder } from './findCrossingsOf.ts';

/** Every border with what crosses it, in the fixed order of provinces, those of `side` first. */
export function listBorders(
  data: Pick<CorridorData, 'borders' | 'lines' | 'projects'>,
  side: Province | null,
): BorderSummary[] {
  const crossings = findCrossingsOf(data);
  const summaries = data.borders.map(({ id, provinces, lengthKm }): BorderSummary => {
    const own = crossings.filter(({ crossing }) => crossing.border === id);
    return {
      border: id,
      provinces: orderSides(provinces, side),
      lengthKm,
      crossings: own.filter(({ project }) => !isContext(project)).length,
      counts: countCrossings(own),
    };
  });
  const isOurs = ({ provinces }: BorderSummary): boolean => side !== null && provinces.includes(side);
  return [...summaries.filter(isOurs), ...summaries.filter((summary) => !isOurs(summary))];
}

function countCrossings(crossings: readonly LineAtBorder[]): CrossingCounts {
  const counts: Record<string, Record<string, number>> = {};
  for (const { project } of crossings) {
    const own = (counts[project.layer] ??= {});
    const key = isContext(project) ? 'context' : project.statusClass;
    own[key] = (own[key] ?? 0) + 1;
  }
  return counts;
}

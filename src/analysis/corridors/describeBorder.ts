import type { Province } from '../../model/status.ts';
import type { BorderDescription, BorderQuery, CrossingRow } from './borderTypes.ts';
import type { CorridorData } from './corridorData.ts';
import { describeSide } from './describeSide.ts';
import { findBorder } from './findBorder.ts';
import { findCrossingsOf, isContext, type LineAtBorder } from './findCrossingsOf.ts';
import { findIntervals } from './findIntervals.ts';
import { findStretch, kmBetween } from './findStretch.ts';
import { modeOf } from './modeOf.ts';
import { rankStretches } from './rankStretches.ts';

/** Crossings of one border in its order, what each side says, and intervals without one; null for an unknown border. */
export function describeBorder(data: CorridorData, query: BorderQuery): BorderDescription | null {
  const found = findBorder(data, query);
  if (!found) return null;
  const { row, sides } = found;
  const crossings = findCrossingsOf(data).filter(({ crossing }) => crossing.border === row.id);
  const asked = crossings
    .filter((one) => isAsked(one, query))
    .sort((a, b) => postOf(a) - postOf(b) || (a.id < b.id ? -1 : 1));
  const stretches = asked.map(({ crossing: { borderKm, position }, line }) =>
    borderKm === null || borderKm === undefined
      ? null
      : findStretch(row, borderKm, position, line.toleranceKm),
  );
  const ranks = rankStretches(stretches);
  return {
    border: row.id,
    provinces: sides,
    direction: row.direction,
    lengthKm: row.lengthKm,
    ends: row.ends,
    crossings: asked.map((one, index) => ({
      ...describeCrossing(data, one, sides),
      stretch: stretches[index]!,
      ...ranks[index]!,
      next: findNext(one, asked.slice(index + 1)),
    })),
    intervals: findIntervals(row, crossings, data.inventory),
  };
}

/** Crossings in a gap of the border stand behind all others. */
const postOf = ({ crossing }: LineAtBorder): number => crossing.borderKm ?? Number.MAX_VALUE;

function isAsked({ project }: LineAtBorder, { layers, modes, context }: BorderQuery): boolean {
  return (
    (layers?.includes(project.layer) ?? true) &&
    (modes?.includes(modeOf(project)) ?? true) &&
    (context !== false || !isContext(project))
  );
}

function describeCrossing(
  data: CorridorData,
  { id, project, line, crossing }: LineAtBorder,
  [ours, theirs]: readonly [Province, Province],
): Omit<CrossingRow, 'stretch' | 'group' | 'positions' | 'next'> {
  const { between, near, position, km, borderKm = null } = crossing;
  const { name, layer, kind, statusClass, precision } = project;
  return {
    id,
    project: project.id,
    name,
    layer,
    kind,
    mode: modeOf(project),
    isContext: isContext(project),
    statusClass,
    precision,
    toleranceKm: line.toleranceKm,
    position,
    lineKm: km,
    borderKm,
    near: between[0] === ours ? near : [near[1], near[0]],
    sides: [describeSide(data, project, line, ours), describeSide(data, project, line, theirs)],
  };
}

function findNext({ project, crossing }: LineAtBorder, later: readonly LineAtBorder[]): CrossingRow['next'] {
  const next = later.find((other) => other.project.layer === project.layer);
  if (!next || typeof crossing.borderKm !== 'number' || typeof next.crossing.borderKm !== 'number')
    return null;
  return {
    id: next.id,
    km: next.crossing.borderKm - crossing.borderKm,
    straightKm: kmBetween(crossing.position, next.crossing.position),
  };
}

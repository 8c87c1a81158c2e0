import type { Project } from '../../model/project.ts';
import type { Province } from '../../model/status.ts';
import type { BorderQuery, JoinReason, JoinRow } from './borderTypes.ts';
import type { CorridorData } from './corridorData.ts';
import { describeSide } from './describeSide.ts';
import { findBorder } from './findBorder.ts';
import { findCrossingsOf, isContext } from './findCrossingsOf.ts';
import { findPlaceNames } from './findPlaceNames.ts';
import { modeOf } from './modeOf.ts';

/** Lines of traffic; where they cross the border they stand in its list of crossings. */
const traffic = ['high_speed', 'rail', 'road', 'waterway'];

/**
 * What else joins the two sides of a border: all that plans promise on both, but lines of traffic that cross it as
 * drawn. Things of these two provinces alone come first, then those of few, each by name.
 */
export function listJoins(data: CorridorData, query: Pick<BorderQuery, 'border' | 'side'>): JoinRow[] {
  const found = findBorder(data, query);
  if (!found) return [];
  const { row, sides } = found;
  const lines = new Map(data.lines.map((line) => [line.project, line]));
  const crossing = new Set(
    findCrossingsOf(data)
      .filter(({ crossing: { border }, project }) => border === row.id && traffic.includes(modeOf(project)))
      .map(({ project }) => project.id),
  );
  return [...data.projects.values()]
    .filter((project) => !isContext(project) && !crossing.has(project.id))
    .flatMap((project): JoinRow[] => {
      const reasons = findReasons(project, data, sides);
      if (reasons.length === 0) return [];
      const { id, name, layer, kind, statusClass, precision } = project;
      const line = lines.get(id);
      const [ours, theirs] = sides;
      return [
        {
          project: id,
          name,
          layer,
          kind,
          statusClass,
          precision,
          reasons,
          sides: [describeSide(data, project, line, ours), describeSide(data, project, line, theirs)],
        },
      ];
    })
    .sort((a, b) => breadthOf(a) - breadthOf(b) || (a.project < b.project ? -1 : 1));
}

function findReasons(
  { name, provinces, partners }: Project,
  { places }: Pick<CorridorData, 'places'>,
  sides: readonly [Province, Province],
): JoinReason[] {
  const isOn = (id: string, side: Province): boolean => places.get(id)?.province === side;
  const named = findPlaceNames(name, places);
  const onBoth = sides.every((side) => named.some((id) => isOn(id, side)));
  return [
    ...(sides.every((side) => provinces.includes(side)) ? [{ sort: 'provinces' as const, provinces }] : []),
    ...sides.flatMap((side, index) => {
      const other = sides[1 - index]!;
      if (!provinces.includes(side)) return [];
      return partners.flatMap((partner) =>
        partner.place && isOn(partner.place, other)
          ? [{ sort: 'partner' as const, name: partner.name, place: partner.place }]
          : [],
      );
    }),
    ...(onBoth
      ? [{ sort: 'name' as const, places: named.filter((id) => sides.some((side) => isOn(id, side))) }]
      : []),
  ];
}

/** How many provinces a thing concerns; what is joined by partners or names alone concerns the two. */
function breadthOf({ reasons }: JoinRow): number {
  const [first] = reasons;
  return first?.sort === 'provinces' ? first.provinces.length : 2;
}

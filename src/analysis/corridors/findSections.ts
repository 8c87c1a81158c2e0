import { projectOnPath } from '../../model/projectOnPath.ts';
import type { LineRow } from '../../model/lines.ts';
import type { Commitment, Place, Project } from '../../model/project.ts';
import type { SectionSayings } from './corridorTypes.ts';
import type { Path } from './buildPath.ts';
import { findPlaceNames } from './findPlaceNames.ts';

/** The centre of a city that a section names lies no farther from its line. */
const reachKm = 30;

/** What plans say of the line and of its named sections; the whole line first, sections in the order of the line. */
export function findSections(
  { commitments }: Pick<Project, 'commitments'>,
  line: LineRow,
  paths: readonly Path[],
  places: ReadonlyMap<string, Place>,
): SectionSayings[] {
  const groups = new Map<string | null, Commitment[]>();
  for (const commitment of commitments) {
    const section = commitment.section ?? null;
    groups.set(section, [...(groups.get(section) ?? []), commitment]);
  }
  return [...groups]
    .map(([section, own]): SectionSayings => ({
      section,
      stretches:
        section === null ? [{ fromKm: 0, toKm: line.lengthKm }] : locate(section, line, paths, places),
      commitments: own,
    }))
    .sort((a, b) => orderOf(a) - orderOf(b) || ((a.section ?? '') < (b.section ?? '') ? -1 : 1));
}

const orderOf = ({ section, stretches }: SectionSayings): number =>
  section === null ? -1 : (stretches[0]?.fromKm ?? Number.MAX_VALUE);

/**
 * 合肥段, 江苏段: where the line runs in that prefecture or province; 蚌埠禹会—长丰段: from the first to the last of the
 * places. Nothing where the name says no more than the ends of the line do (北段), or where it names a county alone.
 */
function locate(
  section: string,
  { stays }: LineRow,
  paths: readonly Path[],
  places: ReadonlyMap<string, Place>,
): SectionSayings['stretches'] {
  const named = findPlaceNames(section, places).map((id) => places.get(id)!);
  const [first, ...more] = named;
  if (!first) return [];
  if (more.length === 0)
    return stays
      .filter(({ province, prefecture }) =>
        first.level === 'province' ? province === first.province : prefecture === first.id,
      )
      .map(({ fromKm, toKm }) => ({ fromKm, toKm }));
  const posts = named.map(({ lon, lat }) => {
    const points = paths.map(({ positions, km }) => projectOnPath([lon, lat], positions, km));
    return points.sort((a, b) => a.distanceKm - b.distanceKm)[0]!;
  });
  if (posts.some(({ distanceKm }) => distanceKm > reachKm)) return [];
  const km = posts.map((post) => post.km);
  return [{ fromKm: Math.min(...km), toKm: Math.max(...km) }];
}

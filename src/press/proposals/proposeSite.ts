import { lineKinds, type Kind } from '../../model/kinds.ts';
import type { Site } from '../../model/registry.ts';
import { distanceKm } from '../../projects/geodesy.ts';
import { findHosts } from './findHosts.ts';
import { jointKinds, openingCharacters, openingShorts } from './findPartners.ts';
import { bestEnds, findNameEnds } from './lineEnds.ts';
import type { NameGroup } from './named.ts';
import { isNarrow, listPlaces, mostSpecific } from './placeNames.ts';
import { regionKinds, type ProposalTables } from './proposalTables.ts';
import { readCourse } from './readCourse.ts';

/** Two places that make a zone between them lie no farther apart. */
const farKm = 100;
/** A line through places farther apart than this would claim to be better known than it is. */
const longestGapKm = 350;
/** Kinds that may lie between places whose names stand side by side. */
const spreadKinds: ReadonlySet<Kind> = new Set<Kind>(['zone', 'port', ...regionKinds]);

/** A site, and whether the text names any place at all for it. */
export interface ProposedSite {
  readonly site: Site;
  readonly namesPlace: boolean;
}

/** Where a new name lies, as far as its name and its clauses say so; the reason is shown to readers. */
export function proposeSite(group: NameGroup, tables: ProposalTables): ProposedSite {
  if (lineKinds.has(group.kind)) return siteOfLine(group, tables);
  const { fullest, named } = group;
  const { why } = tables.words;
  const ends = findNameEnds(fullest, tables);
  const isRegion = regionKinds.has(group.kind);
  const tell = (reason: string, ids: readonly string[], name = ''): ProposedSite => ({
    site: { type: 'none', reason: fill(reason, listPlaces(ids, tables.places), name) },
    namesPlace: ids.length > 0,
  });
  if (
    ends.sort === 'places' &&
    (isRegion || ends.isJoined || (ends.isWritten && spreadKinds.has(group.kind)))
  ) {
    const places = [...new Set(ends.ids)];
    if (!isRegion && isFar(places, farKm, tables)) return tell(why.far, places);
    const reason = fill(why.between, listPlaces(places, tables.places));
    return { site: { type: 'between', places, reason }, namesPlace: true };
  }
  if (isRegion)
    return ends.sort === 'ambiguous'
      ? tell(why.ambiguous, ends.ids, ends.character)
      : tell(why.region, ends.ids);
  // What only abbreviates places says who makes it, not where it lies.
  const inName = mostSpecific(
    fullest.places.map(({ place }) => place),
    tables.places,
  );
  const narrow = inName.filter((id) => isNarrow(id, tables.places));
  // 永宁 in 永宁污水处理厂 is a town: only what two make together is named for both.
  const shorts = jointKinds.has(group.kind) ? openingShorts(fullest, tables) : [];
  // 安巢青浦工业园: of two that make it, which is the host?
  const narrowShorts = shorts.filter((id) => isNarrow(id, tables.places));
  if (narrow.length === 1 && narrowShorts.length > 0) return tell(why.several, [...narrowShorts, ...narrow]);
  if (narrow.length === 1) return hostAt(narrow[0]!, why.hostInName, tables);
  if (narrow.length > 1) return tell(why.several, narrow);
  const inClauses = mostSpecific(
    group.named.flatMap((one) => findHosts(one, tables)),
    tables.places,
  );
  const hosts = inClauses.filter((id) => isNarrow(id, tables.places));
  if (hosts.length === 1) return hostAt(hosts[0]!, why.hostInClause, tables);
  if (hosts.length > 1) return tell(why.several, hosts);
  if (inName.length > 0) return tell(inName.length > 1 ? why.several : why.onlyCity, inName);
  if (shorts.length > 0) return tell(why.inShort, shorts);
  if (inClauses.length > 0) return tell(inClauses.length > 1 ? why.several : why.onlyCity, inClauses);
  const { territory } = tables;
  const isNamed = !named.every(({ isGeneral }) => isGeneral) && !openingCharacters(fullest, tables);
  if (isNamed && territory?.level === 'county') return hostAt(territory.id, why.hostOfPlan, tables, false);
  return tell(why.noPlace, []);
}

function siteOfLine({ named, fullest }: NameGroup, tables: ProposalTables): ProposedSite {
  const { why } = tables.words;
  const courses = named.map((one) => readCourse(one, tables));
  const course = courses.reduce((best, one) => (one.length > best.length ? one : best), []);
  const ends = bestEnds([fullest, ...named], tables);
  const ids = course.length > 1 ? course : ends.sort === 'places' ? ends.ids : [];
  const points = ids.filter((id) => tables.places.get(id)?.level !== 'province');
  const isGapped = points.some(
    (id, index) => index > 0 && isFar([points[index - 1]!, id], longestGapKm, tables),
  );
  if (isGapped)
    return {
      site: { type: 'none', reason: fill(why.gap, listPlaces(points, tables.places)) },
      namesPlace: true,
    };
  if (points.length > 1) {
    const waypoints = points.map((place) => ({
      place,
      role: tables.places.get(place)?.level === 'town' ? ('town' as const) : ('city' as const),
    }));
    return { site: { type: 'line', waypoints }, namesPlace: true };
  }
  const own = mostSpecific(ends.ids, tables.places);
  // 湛江至海安铁路, 湛江 unknown: the other end alone is no place of the line.
  const isJoined = /[—至到]/.test(fullest.stem);
  if (ends.sort === 'none' && !isJoined && own.length === 1 && isNarrow(own[0]!, tables.places))
    return hostAt(own[0]!, why.hostOfLine, tables);
  const listed = listPlaces(ends.ids, tables.places);
  const reason =
    ends.sort === 'ambiguous'
      ? fill(why.ambiguous, listed, ends.character)
      : ends.ids.length > 0
        ? fill(why.oneEnd, listed)
        : why.noCourse;
  return { site: { type: 'none', reason }, namesPlace: ends.ids.length > 0 };
}

function hostAt(place: string, reason: string, { places }: ProposalTables, namesPlace = true): ProposedSite {
  return { site: { type: 'host', place, reason: fill(reason, listPlaces([place], places)) }, namesPlace };
}

function isFar(ids: readonly string[], km: number, { places }: ProposalTables): boolean {
  const points = ids.flatMap((id) => places.get(id) ?? []);
  return points.some((a) => points.some((b) => distanceKm([a.lon, a.lat], [b.lon, b.lat]) > km));
}

const fill = (reason: string, places: string, name = ''): string =>
  reason.replaceAll('{places}', places).replaceAll('{name}', name);

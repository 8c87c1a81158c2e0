import { newestFirst } from '../../model/newestFirst.ts';
import type { Fact, ParkRow, VocabularyTerm } from '../../model/park.ts';
import type { Project } from '../../model/project.ts';
import { siteKinds, type Site, type SiteKind } from '../../model/site.ts';
import { pointErrorKm } from '../pointErrorKm.ts';
import { describePlace } from './describePlace.ts';
import { findStage } from './findStage.ts';
import { listUnitsOf } from './listUnitsOf.ts';
import { buildBorderPaths, measureBorder, measureNearest } from './measureNearest.ts';
import type { DrawnPark, ParkData } from './parkData.ts';
import {
  plannedReachKm,
  type EntrySpot,
  type EntryTerm,
  type ParkEntry,
  type Position,
  type SiteReach,
} from './parkTypes.ts';

type Nearest = Readonly<Record<SiteKind, SiteReach | null>>;

/**
 * Whether distances to a site are told: passengers get on there, or vehicles on the expressway; a junction of two
 * expressways as a rule has no gate.
 */
const isReached = ({ kind, passenger, junction }: Site): boolean =>
  kind === 'interchange' ? !junction : kind === 'port' || passenger;

function groupSites(sites: readonly Site[], operating: boolean): Readonly<Record<SiteKind, readonly Site[]>> {
  const asked = sites.filter((site) => site.operating === operating && isReached(site));
  return bySiteKind((kind) => asked.filter((site) => site.kind === kind));
}

function bySiteKind<T>(of: (kind: SiteKind) => T): Readonly<Record<SiteKind, T>> {
  return Object.fromEntries(siteKinds.map((kind) => [kind, of(kind)])) as Record<SiteKind, T>;
}

/** Terms in the order of the vocabulary, each with its facts. */
function termsOf(
  facts: readonly Fact[],
  type: Fact['type'],
  vocabulary: readonly VocabularyTerm[],
): EntryTerm[] {
  return vocabulary.flatMap(({ id, name, nameEn }) => {
    const own = facts.filter((fact) => fact.type === type && fact.value === id);
    return own.length ? [{ id, name, nameEn, facts: own }] : [];
  });
}

/** One point alone can be measured from; who spreads over several places has none. */
function findSpot(
  { precision }: Pick<Project, 'precision'>,
  drawn: DrawnPark | undefined,
): Pick<ParkEntry, 'spot' | 'whyNoSpot'> {
  if (!drawn || precision === 'none') return { spot: null, whyNoSpot: 'unlocated' };
  if (drawn.geometry.type !== 'Point') return { spot: null, whyNoSpot: 'spread' };
  const spot: EntrySpot = {
    position: drawn.geometry.coordinates as unknown as Position,
    errorKm: pointErrorKm[precision],
    basis: precision === 'D' ? 'host' : 'site',
  };
  return { spot, whyNoSpot: null };
}

/** Every park and zone of the finder with what plans say of it and how far it is from what, in the data's order. */
export function buildParkRows(data: ParkData): ParkEntry[] {
  const { parks, projects, features, places, sites, borders, plans, measures } = data;
  const { industries, instruments, levels } = parks.vocabulary;
  const planOrder = newestFirst(plans);
  const [operating, planned] = [groupSites(sites.sites, true), groupSites(sites.sites, false)];
  const paths = buildBorderPaths(borders);
  const nearestOf = (spot: EntrySpot | null, grouped: typeof operating, withinKm = Infinity): Nearest =>
    bySiteKind((kind) => {
      const found = spot && measureNearest(spot, grouped[kind]);
      return found && found.km <= withinKm ? found : null;
    });

  const describe = ({ facts, host, partners }: ParkRow, project: Project): ParkEntry => {
    const { spot, whyNoSpot } = findSpot(project, features.get(project.id));
    const { id, name, nameHant, pinyin, kind, layer, precision, geometrySource, statusClass, commitments } =
      project;
    const stating = (type: Fact['type'], ...values: (string | null | undefined)[]): Fact[] =>
      facts.filter((fact) => fact.type === type && values.includes(fact.value));
    const statedHosts = new Set(facts.filter(({ type }) => type === 'host').map(({ value }) => value));
    const hostPlace = describePlace(places.get(host.place ?? '')?.name ?? '', host.place, places);
    return {
      project: id,
      name,
      nameHant,
      pinyin,
      kind,
      layer,
      precision,
      provinces: project.provinces,
      geometrySource,
      host: {
        ...hostPlace,
        province: hostPlace.province ?? host.province,
        basis: host.basis,
        facts: stating('host', host.place),
      },
      hosts: [...statedHosts].map((place) => ({
        ...describePlace(places.get(place)?.name ?? place, place, places),
        basis: 'text' as const,
        facts: stating('host', place),
      })),
      partners: partners.map((partner) => ({
        ...describePlace(partner.name, partner.place, places),
        basis: partner.basis,
        source: partner.source ?? null,
        facts: stating('partner', partner.place, partner.name),
      })),
      industries: termsOf(facts, 'industry', industries),
      registryIndustries: project.industries,
      instruments: termsOf(facts, 'instrument', instruments),
      levels: termsOf(facts, 'level', levels),
      facts,
      statusClass,
      stage: findStage(project, planOrder, plans),
      commitments,
      plans: planOrder.filter((plan) => commitments.some((one) => one.plan === plan)),
      units: listUnitsOf(commitments, measures),
      spot,
      whyNoSpot,
      nearest: nearestOf(spot, operating),
      nearestPlanned: nearestOf(spot, planned, plannedReachKm),
      border: spot && measureBorder(spot, paths),
    };
  };
  return parks.parks.flatMap((row) => {
    const project = projects.get(row.project);
    return project ? [describe(row, project)] : [];
  });
}

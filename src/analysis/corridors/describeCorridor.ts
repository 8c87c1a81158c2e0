import { buffer, multiLineString, simplify } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { precisions, type StatusClass } from '../../model/status.ts';
import { buildPaths, type Path } from './buildPath.ts';
import { buildStrip, crossBorders } from './buildStrip.ts';
import type { CorridorData, Located } from './corridorData.ts';
import type { CorridorAxis, CorridorDescription, CorridorQuery } from './corridorTypes.ts';
import { findAlong, type SearchedAxis } from './findAlong.ts';
import { isContext } from './findCrossingsOf.ts';
import { findParallels } from './findParallels.ts';
import { findSections } from './findSections.ts';
import { modeOf } from './modeOf.ts';
import { measureLength, shareLengths, type Measured } from './shareLengths.ts';

interface DescribedAxis extends SearchedAxis {
  readonly axis: CorridorAxis;
}

/** A corridor with all that lies along it; null where a line or a place is unknown or not drawn. */
export function describeCorridor(
  data: CorridorData,
  { lines, between, withinKm }: CorridorQuery,
): CorridorDescription | null {
  const strip = between && describeStrip(data, between);
  const described = between ? [strip] : lines.map((id) => describeLine(data, id));
  const found = described.filter((one) => one !== null);
  if (found.length === 0 || found.length < described.length) return null;
  const stretches = between ? [] : found.flatMap(stretchesOf);
  return {
    axes: found.map(({ axis }) => axis),
    along: findAlong(data.layers, found, withinKm),
    parallels: findParallels(data.layers, found[0]!, withinKm, lines),
    byProvince: shareLengths(
      stretches.map((one) => ({ ...one, key: one.key.province })),
      String,
    ),
    byPrefecture: shareLengths(stretches, ({ province, prefecture }) => `${province} ${prefecture}`),
    byStatusClass: shareLengths(found.flatMap(wholeOf), String),
    band: buildCorridorBand(
      found.flatMap(({ paths }) => paths),
      withinKm,
    ),
  };
}

function describeLine(data: CorridorData, id: string): DescribedAxis | null {
  const project = data.projects.get(id);
  const line = data.lines.find((row) => row.project === id);
  const feature = project && findFeature(data, id, project.layer);
  if (!line || !feature) return null;
  const paths = buildPaths(feature.geometry);
  const { name, layer, statusClass, precision } = project;
  const { toleranceKm, lengthKm, partsFromKm = [], nodes, stays, crossings } = line;
  const axis: CorridorAxis = {
    project: id,
    name,
    layer,
    mode: modeOf(project),
    isContext: isContext(project),
    statusClass,
    precision,
    length: measureLength([{ fromKm: 0, toKm: lengthKm, toleranceKm }]),
    partsFromKm,
    nodes,
    stays,
    crossings,
    sections: findSections(project, line, paths, data.places),
  };
  return { axis, paths, toleranceKm };
}

const findFeature = ({ layers }: CorridorData, id: string, layer: Located['properties']['layer']) =>
  layers[layer]?.features.find((feature) => feature.id === id);

/** Kilometres by which the seat of a place may be off. */
const placeKm = { A: 0.3, B: 1, C: 3, D: 20, none: 20 } as const;

function describeStrip(data: CorridorData, ids: readonly [string, string]): DescribedAxis | null {
  const [from, to] = ids.map((id) => data.places.get(id));
  if (!from || !to) return null;
  const path = buildStrip([from.lon, from.lat], [to.lon, to.lat]);
  const km = path.km.at(-1)!;
  const worst = precisions[Math.max(...[from, to].map(({ precision }) => precisions.indexOf(precision)))]!;
  const axis: CorridorAxis = {
    project: null,
    name: null,
    layer: null,
    mode: null,
    isContext: false,
    statusClass: null,
    precision: worst,
    length: { km, plusMinusKm: Math.hypot(placeKm[from.precision], placeKm[to.precision]) },
    partsFromKm: [],
    nodes: [from, to].map((place, index) => ({
      name: place.name,
      role: 'city',
      km: index * km,
      place: place.id,
    })),
    ...crossBorders(path, [from, to], data.borders),
    sections: [],
  };
  return { axis, paths: [path], toleranceKm: placeKm[worst] };
}

function stretchesOf({
  axis,
  toleranceKm,
}: DescribedAxis): Measured<Pick<CorridorAxis['stays'][number], 'province' | 'prefecture'>>[] {
  return axis.stays.map(({ province, prefecture, fromKm, toKm }) => ({
    key: { province, prefecture },
    line: axis.project!,
    fromKm,
    toKm,
    toleranceKm,
  }));
}

function wholeOf({ axis, toleranceKm }: DescribedAxis): Measured<StatusClass | 'context'>[] {
  if (axis.statusClass === null) return [];
  const key = axis.isContext ? 'context' : axis.statusClass;
  return [{ key, line: axis.project!, fromKm: 0, toKm: axis.length.km, toleranceKm }];
}

/** The ground within the distance of the axes, thin enough to draw at once. */
function buildCorridorBand(paths: readonly Path[], withinKm: number): Polygon | MultiPolygon | null {
  const lines = multiLineString(paths.map(({ positions }) => positions.map(([lon, lat]) => [lon, lat])));
  const tolerance = Math.min(0.01, withinKm / 1000);
  const area = buffer(simplify(lines, { tolerance }), withinKm, { units: 'kilometers', steps: 8 });
  return area?.geometry ?? null;
}

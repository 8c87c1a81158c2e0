/** The clean coverage (TopoJSON) → provinces, prefectures and boundaries: GeoJSON features, WGS 84, 5 decimals. */
import { feature, merge, mesh } from 'topojson-client';
import { lineLength, toGeometry, toPolygons } from './geometry.mjs';
import { BOX, PROVINCES } from './regions.mjs';

const drawn = PROVINCES.filter((province) => province.role !== 'undrawn');
const shortOf = Object.fromEntries(PROVINCES.map((province) => [province.id, province.short]));

const geometriesOf = (topology, province) =>
  topology.objects.units.geometries.filter((unit) => unit.properties.province === province.id);

/** One feature a province: `id name short study`; its outline is exactly that of its prefectures together. */
export const buildProvinces = (topology) =>
  drawn.map((province) => ({
    type: 'Feature',
    id: province.id,
    properties: {
      id: province.id,
      name: province.name,
      short: province.short,
      study: province.role === 'study',
    },
    geometry: toGeometry(toPolygons(merge(topology, geometriesOf(topology, province)))),
  }));

/** One feature a prefecture of 皖 苏 浙 and one for 沪: `id` (place id), `name`, `province` (short name). */
export const buildPrefectures = (topology) =>
  drawn
    .filter((province) => province.role === 'study')
    .flatMap((province) => geometriesOf(topology, province))
    .map((unit) => ({
      type: 'Feature',
      id: unit.properties.id,
      properties: {
        id: unit.properties.id,
        name: unit.properties.name,
        province: shortOf[unit.properties.province],
      },
      geometry: toGeometry(toPolygons(feature(topology, unit).geometry)),
    }));

/** Do both ends of a segment lie on one edge of the display box? */
const alongBox = (a, b) => BOX.some((edge, i) => a[i % 2] === edge && b[i % 2] === edge);

/** A line → its pieces that do not run along the edge of the display box. */
export function cutAtBox(line) {
  const pieces = [];
  let piece = [line[0]];
  for (let i = 1; i < line.length; i++) {
    if (alongBox(line[i - 1], line[i])) {
      pieces.push(piece);
      piece = [];
    }
    piece.push(line[i]);
  }
  return [...pieces, piece].filter((each) => each.length > 1);
}

/** The arcs that `test(a, b)` accepts, joined to lines, longest first; a and b are the properties on either side. */
const linesWhere = (topology, test) =>
  mesh(topology, topology.objects.units, (a, b) => test(a.properties, b.properties))
    .coordinates.flatMap(cutAtBox)
    .sort((a, b) => lineLength(b) - lineLength(a));

const toLines = (lines, properties) =>
  lines.map((coordinates) => ({
    type: 'Feature',
    properties,
    geometry: { type: 'LineString', coordinates },
  }));

const pairs = (list) => list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b]));

const isBetween = (key, first, second) => (a, b) =>
  (a[key] === first && b[key] === second) || (a[key] === second && b[key] === first);

/**
 * LineStrings, each border once: `class` province (`between`: two short names in the order 皖苏浙沪鲁豫鄂赣闽),
 * prefecture (`between`: two place ids of one province, in its order) or coast (`province`: short name).
 */
export function buildBoundaries(topology) {
  const provinceLines = pairs(drawn).flatMap(([first, second]) =>
    toLines(linesWhere(topology, isBetween('province', first.id, second.id)), {
      class: 'province',
      between: [first.short, second.short],
    }),
  );
  const prefectureLines = drawn.flatMap((province) =>
    pairs(geometriesOf(topology, province).map((unit) => unit.properties.id)).flatMap((ids) =>
      toLines(linesWhere(topology, isBetween('id', ...ids)), { class: 'prefecture', between: ids }),
    ),
  );
  const coastLines = drawn.flatMap((province) =>
    toLines(
      linesWhere(topology, (a, b) => a === b && a.province === province.id),
      { class: 'coast', province: province.short },
    ),
  );
  return [...provinceLines, ...prefectureLines, ...coastLines];
}

/** Outlines of the provinces that are not drawn: where a border may end without meeting another line. */
export const findOpenOutlines = (topology) =>
  topology.objects.units.geometries
    .filter((unit) => unit.properties.role === 'undrawn')
    .flatMap((unit) => toPolygons(feature(topology, unit).geometry).flat());

/**
 * Lakes from OpenStreetMap's reduced water polygons (`@geo-maps/earth-lakes-100m`, ODbL), names by a point in each.
 * Their own file under their own licence: not clipped to, snapped to or mixed with any other layer.
 */
import { readFileSync } from 'node:fs';
import { area, contains, polygonArea, toGeometry, toPolygons } from './geometry.mjs';

/** Smallest lake drawn, in km². */
const SMALLEST = 15;

/** Lakes whose box centre lies here are drawn: the study region's own box [west, south, east, north]. */
const REGION = [114.85, 27.0, 122.9, 35.15];

/**
 * [name, ...points [lon, lat]]: every source polygon that holds one of the points is a part of that lake. Only names
 * of which we are sure; reservoirs under the name in common use.
 */
export const NAMES = [
  ['鄱阳湖', [116.31, 29.13]],
  ['洪泽湖', [118.55, 33.3]],
  ['巢湖', [117.52, 31.57]],
  ['高邮湖', [119.304, 32.863]],
  ['微山湖', [117.22, 34.59]],
  ['南四湖（上级湖）', [116.86, 34.98]],
  ['骆马湖', [118.18, 34.1]],
  ['石臼湖', [118.87, 31.47]],
  ['固城湖', [118.91, 31.28]],
  ['南漪湖', [118.95, 31.11]],
  ['滆湖', [119.81, 31.59]],
  ['长荡湖', [119.55, 31.62]],
  ['阳澄湖', [120.78, 31.43]],
  ['淀山湖', [120.96, 31.12]],
  ['澄湖', [120.83, 31.22]],
  ['白马湖', [119.13, 33.25]],
  ['邵伯湖', [119.44, 32.6]],
  ['大纵湖', [119.81, 33.155]],
  ['女山湖', [118.06, 32.94]],
  ['花园湖', [117.8, 32.98]],
  ['沱湖', [117.821, 33.196]],
  ['瓦埠湖', [116.88, 32.4]],
  ['高塘湖', [117.157, 32.707]],
  ['城西湖', [116.197, 32.376], [116.201, 32.295]],
  ['城东湖', [116.37, 32.3]],
  ['焦岗湖', [116.6, 32.6]],
  ['安丰塘', [116.67, 32.29]],
  ['龙感湖', [116.15, 29.935]],
  ['大官湖·黄湖', [116.38, 30.02]],
  ['泊湖', [116.44, 30.16]],
  ['武昌湖', [116.78, 30.27], [116.65, 30.28]],
  ['菜子湖', [117.1, 30.84]],
  ['白荡湖', [117.38, 30.8]],
  ['升金湖', [117.11, 30.4], [117.02, 30.37]],
  ['太平湖', [118.037, 30.376], [118.17, 30.43]],
  ['花亭湖', [116.21, 30.5]],
  ['万佛湖', [116.73, 31.3]],
  ['响洪甸水库', [116.05, 31.57]],
  ['佛子岭水库', [116.27, 31.32]],
  ['千岛湖', [118.88, 29.54], [119.122, 29.509], [118.91, 29.65], [119.02, 29.55]],
  ['东钱湖', [121.66, 29.77]],
  ['长潭水库', [121.03, 28.58]],
  ['青草沙水库', [121.64, 31.46]],
  ['石梁河水库', [118.82, 34.79]],
  ['柘林湖', [115.38, 29.26]],
  ['军山湖', [116.331, 28.543]],
];

const inRegion = ([outer]) => {
  const middle = (values) => (Math.min(...values) + Math.max(...values)) / 2;
  const lon = middle(outer.map((vertex) => vertex[0]));
  const lat = middle(outer.map((vertex) => vertex[1]));
  return lon > REGION[0] && lon < REGION[2] && lat > REGION[1] && lat < REGION[3];
};

const toFeature = (name, polygons) => ({
  type: 'Feature',
  properties: { name, areaKm2: Math.round(area(polygons)) },
  geometry: toGeometry(polygons),
});

/** The polygons that hold a lake's points; a point in no polygon, or in two, is an error in NAMES or in the source. */
function findParts([name, ...points], polygons) {
  return points.map((point) => {
    const found = polygons.filter((polygon) => contains([polygon], point));
    if (found.length !== 1) throw new Error(`${name}: ${point} lies in ${found.length} lakes`);
    return found[0];
  });
}

/**
 * @param {URL} file `map.geo.json` of the package: a GeometryCollection of one MultiPolygon, WGS 84, 4 decimals
 * @returns {object[]} features with `name` (or null) and `areaKm2`, largest first
 */
export function buildLakes(file) {
  const world = JSON.parse(readFileSync(file, 'utf8')).geometries.flatMap((each) => each.coordinates);
  const polygons = world.filter(inRegion);
  const named = NAMES.map((entry) => [entry[0], [...new Set(findParts(entry, polygons))]]);
  const taken = new Set(named.flatMap(([, parts]) => parts));
  if (taken.size !== named.reduce((sum, [, parts]) => sum + parts.length, 0))
    throw new Error('a lake has two names');
  const unnamed = polygons.filter((polygon) => !taken.has(polygon) && polygonArea(polygon) >= SMALLEST);
  return [
    ...named.map(([name, parts]) => toFeature(name, parts)),
    ...unnamed.map((each) => toFeature(null, [each])),
  ].sort((a, b) => area(toPolygons(b.geometry)) - area(toPolygons(a.geometry)));
}

/**
 * The pieces of the map: one unit a prefecture in the study region (上海 is one), one a province elsewhere.
 * Datum: GCJ-02 in, WGS 84 out.
 */
import { readFileSync } from 'node:fs';
import gcoord from 'gcoord';
import clipping from 'polygon-clipping';
import { decodeMap } from './decode.mjs';
import { area } from './geometry.mjs';
import { PROVINCES } from './regions.mjs';

const read = (url) => JSON.parse(readFileSync(url, 'utf8'));

/** Rings of fewer than four vertices bound no ground. */
const withGround = (polygons) => polygons.filter(([outer]) => outer.length >= 4);

/** Every vertex from GCJ-02 to WGS 84; a vertex that two units share stays shared. */
const toWgs84 = (polygons) =>
  polygons.map((polygon) =>
    polygon.map((ring) => ring.map((vertex) => gcoord.transform([...vertex], gcoord.GCJ02, gcoord.WGS84))),
  );

/** {full name → place id} of the cities of one province, from the gazetteer. */
const cityIds = (places) =>
  new Map(places.filter((place) => place.level === 'city').map((place) => [place.name, place.id]));

/** Province → its districts or prefectures as drawn by the source: [{name, polygons}], GCJ-02. */
function readParts(province, maps) {
  const parts = decodeMap(read(new URL(`${province.id}.json`, maps)));
  if (parts.length !== province.units)
    throw new Error(`${province.name}: expected ${province.units} parts, found ${parts.length}`);
  return parts.map(({ name, polygons }) => ({ name, polygons: withGround(polygons) }));
}

/**
 * @param {URL} maps folder of `echarts/map/json/province`
 * @param {URL} places folder of the gazetteer, `data/places`
 * @returns {{units: {id, name, province, role, polygons}[], inner: {province, overlap, gap}[]}} units in the order of
 *   PROVINCES, WGS 84; `inner`: overlap and enclosed gaps of the source inside each province, km²
 */
export function readUnits(maps, places) {
  const units = [];
  const inner = [];
  for (const province of PROVINCES) {
    const parts = readParts(province, maps);
    const whole = clipping.union(...parts.map((part) => part.polygons));
    inner.push({
      province: province.short,
      overlap: parts.reduce((sum, part) => sum + area(part.polygons), 0) - area(whole),
      gap: whole.flatMap((polygon) => polygon.slice(1)).reduce((sum, ring) => sum + area([[ring]]), 0),
    });
    const unit = { province: province.id, role: province.role };
    if (province.role !== 'study' || province.whole) {
      units.push({ ...unit, id: province.id, name: province.name, polygons: toWgs84(whole) });
      continue;
    }
    const ids = cityIds(read(new URL(`${province.id}.json`, places)));
    for (const { name, polygons } of parts) {
      if (!ids.has(name)) throw new Error(`${province.name}: ${name} is not in the gazetteer`);
      units.push({ ...unit, id: ids.get(name), name, polygons: toWgs84(polygons) });
    }
    if (ids.size !== parts.length) throw new Error(`${province.name}: the gazetteer has ${ids.size} cities`);
  }
  return { units, inner };
}

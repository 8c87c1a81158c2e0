/** What must hold of the finished layers; the first breach stops the refresh. */
import { contains, toPolygons } from './geometry.mjs';
import { PROVINCES, SPOTS } from './regions.mjs';

const demand = (holds, message) => {
  if (!holds) throw new Error(message);
};

const everyVertex = ({ geometry }) => geometry.coordinates.flat(Infinity);

/** Counts, ids, decimals. */
export function checkShape(provinces, prefectures, boundaries) {
  for (const province of PROVINCES.filter((each) => each.role === 'study')) {
    const count = prefectures.filter((each) => each.properties.province === province.short).length;
    const expected = province.whole ? 1 : province.units;
    demand(count === expected, `${province.name}: ${count} prefectures, expected ${expected}`);
  }
  demand(new Set(prefectures.map((each) => each.id)).size === prefectures.length, 'prefecture ids repeat');
  demand(provinces.length === 9, `${provinces.length} provinces, expected 9`);
  for (const each of [...provinces, ...prefectures, ...boundaries])
    demand(
      everyVertex(each).every((value) => Math.abs(value * 1e5 - Math.round(value * 1e5)) < 1e-4),
      `more than 5 decimals in ${JSON.stringify(each.properties)}`,
    );
}

/** Every spot lies in its province, and in one prefecture of it. */
export function checkSpots(provinces, prefectures) {
  for (const [name, lon, lat, short] of SPOTS) {
    const inside = (features) => features.filter((each) => contains(toPolygons(each.geometry), [lon, lat]));
    const found = inside(provinces).map((each) => each.properties.short);
    demand(found.join() === short, `${name}: in ${found.join() || 'no province'}, expected ${short}`);
    const hosts = inside(prefectures).map((each) => each.properties.province);
    demand(hosts.join() === short, `${name}: in prefectures of ${hosts.join() || 'none'}, expected ${short}`);
  }
}

/** Faults of the source: 苏 and 沪 overlap on 崇明 (62 km², Jiangsu's towns); nothing else by more than 3 km². */
export function checkSource({ overlaps, gapsBetween }) {
  for (const [pair, size] of Object.entries(overlaps))
    demand(size < (pair === '苏沪' ? 65 : 3), `${pair}: the source overlaps by ${size} km²`);
  demand(gapsBetween[0] < 11, `the source has a gap of ${gapsBetween[0]} km²`);
}

/** Faults of the result: no overlap, no hole, no loose end, no doubled line, no outline moved over 250 m. */
export function checkResult({ overlap, holes }, { loose, near }, shift) {
  demand(Math.abs(overlap) < 0.05, `features overlap by ${overlap} km²`);
  demand(holes.length === 0, `holes left: ${holes.map((each) => each.toFixed(3))} km²`);
  demand(loose.length === 0, `loose line ends at ${JSON.stringify(loose)}`);
  demand(near[60] < 1, `${near[60]} km of boundary run within 60 m of another`);
  demand(shift.p99 < 100, `1 % of the source's vertices moved over ${shift.p99} m`);
}

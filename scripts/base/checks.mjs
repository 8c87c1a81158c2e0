/** What must hold of the finished layers; the first breach stops the refresh. */
import { contains, toPolygons } from './geometry.mjs';
import { LARGEST_GAP, PROVINCES, SPOTS } from './regions.mjs';

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
export function checkSource({ overlaps, gaps }) {
  for (const [pair, size] of Object.entries(overlaps))
    demand(size < (pair === '苏沪' ? 65 : 3), `${pair}: the source overlaps by ${size} km²`);
  demand(gaps[0] < LARGEST_GAP, `the source has a gap of ${gaps[0]} km²`);
}

/** No overlap and, between the provinces, no hole. */
export function checkCover({ overlap, holes }) {
  demand(Math.abs(overlap) < 0.01, `features overlap by ${overlap} km²`);
  demand(holes.length === 0, `holes left: ${holes.map((each) => each.toFixed(3))} km²`);
}

/** No loose end, no doubled line. */
export function checkLines({ loose, near }) {
  demand(loose.length === 0, `loose line ends at ${JSON.stringify(loose)}`);
  demand(near[60] < 0.1, `${near[60]} km of border run within 60 m of another line`);
}

/** Outlines stay within 100 m of the source, but for the gap that is filled in the northern branch of the Yangtze. */
export function checkShift({ p99, far }) {
  demand(p99 < 100, `1 % of the source's vertices moved by ${p99} m or more`);
  const elsewhere = far.filter(
    ({ vertex: [lon, lat] }) => !(lon > 121.2 && lon < 121.7 && lat > 31.7 && lat < 31.9),
  );
  demand(elsewhere.length === 0, `outline moved at ${JSON.stringify(elsewhere)}`);
}

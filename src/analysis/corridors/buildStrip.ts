import type { BorderRow, LineCrossing, Stay } from '../../model/lines.ts';
import type { Place } from '../../model/project.ts';
import type { Province } from '../../model/status.ts';
import { buildPath, type Path, type Position } from './buildPath.ts';

/** A vertex about every 5 km keeps a great circle within metres. */
const stepKm = 5;
const rad = Math.PI / 180;

/** The great circle between two positions. */
export function buildStrip(from: Position, to: Position): Path {
  const ends = buildPath([from, to]);
  const steps = Math.max(1, Math.ceil(ends.km[1]! / stepKm));
  const [a, b] = [vectorOf(from), vectorOf(to)];
  const angle = Math.acos(
    Math.min(
      1,
      a.reduce((sum, value, index) => sum + value * b[index]!, 0),
    ),
  );
  return buildPath(
    Array.from({ length: steps + 1 }, (_, step): Position => {
      if (step === 0 || step === steps) return step === 0 ? from : to;
      const [wa, wb] = [Math.sin((1 - step / steps) * angle), Math.sin((step / steps) * angle)];
      const [x, y, z] = a.map((value, index) => wa * value + wb * b[index]!) as [number, number, number];
      return [Math.atan2(y, x) / rad, Math.atan2(z, Math.hypot(x, y)) / rad];
    }),
  );
}

const vectorOf = ([lon, lat]: Position): readonly number[] => [
  Math.cos(lat * rad) * Math.cos(lon * rad),
  Math.cos(lat * rad) * Math.sin(lon * rad),
  Math.sin(lat * rad),
];

/**
 * Which provinces a strip between two places runs through, and where it meets their borders, by the simplified paths
 * of `borders.json`. Empty where the borders found do not lead from one place's province to the other's: then it leaves
 * the ground that we know.
 */
export function crossBorders(
  strip: Path,
  [from, to]: readonly [Place, Place],
  borders: readonly BorderRow[],
): { readonly stays: readonly Stay[]; readonly crossings: readonly LineCrossing[] } {
  const none = { stays: [], crossings: [] };
  if (!from.province || !to.province) return none;
  const hits = borders
    .flatMap(({ id, provinces, parts }) =>
      parts.flatMap((part) => meet(strip, part).map((hit) => ({ ...hit, id, provinces }))),
    )
    .sort((a, b) => a.km - b.km);
  let province: Province = from.province;
  let fromKm = 0;
  const stays: Stay[] = [];
  const crossings: LineCrossing[] = [];
  for (const { km, position, borderKm, id, provinces } of hits) {
    if (!provinces.includes(province)) return none;
    const entered: Province = provinces[0] === province ? provinces[1] : provinces[0];
    stays.push({ province, prefecture: null, fromKm, toKm: km });
    crossings.push({
      level: 'province',
      between: [province, entered],
      km,
      position,
      border: id,
      borderKm,
      near: [[], []],
    });
    province = entered;
    fromKm = km;
  }
  if (province !== to.province) return none;
  return { stays: [...stays, { province, prefecture: null, fromKm, toKm: strip.km.at(-1)! }], crossings };
}

/** Where two paths cross: kilometres on both. */
function meet(a: Path, b: Path): { km: number; borderKm: number; position: [number, number] }[] {
  const found = [];
  for (let i = 1; i < a.positions.length; i++) {
    const [[x0, y0], [x1, y1]] = [a.positions[i - 1]!, a.positions[i]!];
    for (let j = 1; j < b.positions.length; j++) {
      const [[u0, v0], [u1, v1]] = [b.positions[j - 1]!, b.positions[j]!];
      const cross = (x1 - x0) * (v1 - v0) - (y1 - y0) * (u1 - u0);
      const s = ((u0 - x0) * (v1 - v0) - (v0 - y0) * (u1 - u0)) / cross;
      const t = ((u0 - x0) * (y1 - y0) - (v0 - y0) * (x1 - x0)) / cross;
      // Half open, so that a crossing at a vertex counts once.
      if (!(s >= 0 && s < 1 && t >= 0 && t < 1)) continue;
      found.push({
        km: a.km[i - 1]! + s * (a.km[i]! - a.km[i - 1]!),
        borderKm: b.km[j - 1]! + t * (b.km[j]! - b.km[j - 1]!),
        position: [x0 + s * (x1 - x0), y0 + s * (y1 - y0)] as [number, number],
      });
    }
  }
  return found;
}

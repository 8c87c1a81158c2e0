/** What the source is like and what cleaning did to it; every figure is printed, the checks judge some of them. */
import clipping from 'polygon-clipping';
import { area, lineLength, ringArea, toPolygons } from './geometry.mjs';
import { indexLines } from './nearest.mjs';
import { BOX, PROVINCES } from './regions.mjs';

const sum = (values) => values.reduce((total, value) => total + value, 0);
const quantile = (sorted, q) => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))];

/** Holes of a MultiPolygon's coordinates, in km², largest first. */
const holes = (polygons) =>
  polygons
    .flatMap((polygon) => polygon.slice(1))
    .map((ring) => Math.abs(ringArea(ring)))
    .sort((a, b) => b - a);

/** Overlaps between the provinces of the source (km², by pair) and the enclosed gaps between them (km²). */
export function measureSource(units) {
  const shapes = PROVINCES.map((province) => {
    const own = units.filter((unit) => unit.province === province.id).map((unit) => unit.polygons);
    return { ...province, polygons: clipping.union(...own) };
  });
  const overlaps = {};
  shapes.forEach((a, i) =>
    shapes.slice(i + 1).forEach((b) => {
      const size = area(clipping.intersection(a.polygons, b.polygons));
      if (size > 0.01) overlaps[a.short + b.short] = Number(size.toFixed(2));
    }),
  );
  const inner = shapes.flatMap((shape) => holes(shape.polygons));
  const drawn = shapes.filter((shape) => shape.role !== 'undrawn');
  return { overlaps, gapsBetween: holes(clipping.union(...drawn.map((each) => each.polygons))), gapsInside: inner };
}

/** Overlap (km²) and holes (km²) that are left between finished features. */
export function measureFeatures(features) {
  const shapes = features.map((each) => toPolygons(each.geometry));
  const whole = clipping.union(...shapes);
  return { overlap: sum(shapes.map(area)) - area(whole), holes: holes(whole), polygons: whole };
}

/** How far the vertices of the source's study outlines lie from the finished outlines, in metres. */
export function measureShift(units, prefectures) {
  const nearest = indexLines(
    prefectures.flatMap((each) => toPolygons(each.geometry).flat().map((line) => ({ line, owner: each.id }))),
  );
  const kept = units
    .filter((unit) => unit.role === 'study')
    .flatMap((unit) => unit.polygons.filter((polygon) => area([polygon]) > 0.2).flat(2));
  const distances = kept.map((vertex) => nearest(vertex)).sort((a, b) => a - b);
  return {
    vertices: distances.length,
    median: quantile(distances, 0.5),
    p99: quantile(distances, 0.99),
    over100: distances.filter((each) => each > 100).length,
    max: distances[distances.length - 1],
  };
}

const onBox = ([lon, lat]) => lon === BOX[0] || lat === BOX[1] || lon === BOX[2] || lat === BOX[3];

/** Points every `step` metres along a line (vertices too), with the distance to its nearer end in metres. */
function sample(line, step) {
  const total = lineLength(line);
  const points = [];
  let done = 0;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1], line[i]];
    const length = lineLength([a, b]);
    const count = Math.max(1, Math.ceil(length / step));
    for (let k = 0; k < count; k++) {
      const at = done + (length * k) / count;
      const point = [a[0] + ((b[0] - a[0]) * k) / count, a[1] + ((b[1] - a[1]) * k) / count];
      points.push({ point, toEnd: Math.min(at, total - at), length: length / count });
    }
    done += length;
  }
  return points;
}

/**
 * Faults of the boundary lines: `loose` ends that meet neither another line nor the box, and the length (km) that
 * runs within 60 m, and within 250 m, of another line, more than 2 km from its own ends.
 */
export function measureLines(boundaries) {
  const lines = boundaries.map((each, owner) => ({ line: each.geometry.coordinates, owner }));
  const nearest = indexLines(lines);
  const loose = lines.flatMap(({ line, owner }) => {
    const [first, last] = [line[0], line[line.length - 1]];
    if (first[0] === last[0] && first[1] === last[1]) return [];
    return [first, last].filter((end) => !onBox(end) && nearest(end, (other) => other !== owner) > 1);
  });
  const near = { 60: 0, 250: 0 };
  for (const { line, owner } of lines)
    for (const { point, toEnd, length } of sample(line, 200)) {
      if (toEnd < 2000) continue;
      const distance = nearest(point, (other) => other !== owner);
      for (const limit of Object.keys(near)) if (distance < Number(limit)) near[limit] += length / 1000;
    }
  return { loose, near };
}

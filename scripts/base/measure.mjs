/** What the source is like and what cleaning did to it; every figure is printed, the checks judge some of them. */
import clipping from 'polygon-clipping';
import { area, lineLength, ringArea, toPolygons } from './geometry.mjs';
import { indexLines } from './nearest.mjs';
import { BOX, PROVINCES, SMALLEST_ISLAND } from './regions.mjs';

const sum = (values) => values.reduce((total, value) => total + value, 0);
const quantile = (sorted, q) => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))];

/** Holes of a MultiPolygon's coordinates, in km², largest first. */
const holes = (polygons) =>
  polygons
    .flatMap((polygon) => polygon.slice(1))
    .map((ring) => Math.abs(ringArea(ring)))
    .sort((a, b) => b - a);

/** Overlaps between the provinces of the source (km², by pair) and all enclosed gaps (km²). */
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
  const drawn = shapes.filter((shape) => shape.role !== 'undrawn');
  return { overlaps, gaps: holes(clipping.union(...drawn.map((each) => each.polygons))) };
}

/** Overlap (km²) and holes (km²) that are left between finished features. */
export function measureFeatures(features) {
  const shapes = features.map((each) => toPolygons(each.geometry));
  const whole = clipping.union(...shapes);
  return { overlap: sum(shapes.map(area)) - area(whole), holes: holes(whole) };
}

/** How far the outer outlines of the source's study units lie from the finished ones, in metres, vertex by vertex. */
export function measureShift(units, prefectures) {
  const nearest = indexLines(
    prefectures.flatMap((each) =>
      toPolygons(each.geometry)
        .flat()
        .map((line) => ({ line, owner: each.id })),
    ),
  );
  const vertices = units
    .filter((unit) => unit.role === 'study')
    .flatMap((unit) => clipping.union(unit.polygons))
    .filter((polygon) => area([polygon]) > 2 * SMALLEST_ISLAND)
    .flatMap(([outer]) => outer);
  const moved = vertices
    .map((vertex) => ({ vertex, metres: nearest(vertex) }))
    .sort((a, b) => a.metres - b.metres);
  const distances = moved.map((each) => each.metres);
  return {
    vertices: vertices.length,
    median: quantile(distances, 0.5),
    p95: quantile(distances, 0.95),
    p99: quantile(distances, 0.99),
    far: moved.filter((each) => each.metres > 150),
  };
}

const onBox = ([lon, lat]) => lon === BOX[0] || lat === BOX[1] || lon === BOX[2] || lat === BOX[3];

/** Points every `step` metres or less along a line, each with the length that it stands for in metres. */
function sample(line, step) {
  const points = [];
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1], line[i]];
    const length = lineLength([a, b]);
    const count = Math.max(1, Math.ceil(length / step));
    for (let k = 0; k < count; k++) {
      const point = [a[0] + ((b[0] - a[0]) * k) / count, a[1] + ((b[1] - a[1]) * k) / count];
      points.push({ point, length: length / count });
    }
  }
  return points;
}

/**
 * Faults of the boundary lines: `loose` ends that meet neither another line, nor the box, nor one of `open` (outlines
 * of provinces that are not drawn), and the length (km) of borders that runs within 60 m, and within 250 m, of another
 * line, more than 1 km from any junction. Coasts are left out of the latter: two islands may lie close.
 */
export function measureLines(boundaries, open) {
  const lines = boundaries.map((each, owner) => ({ line: each.geometry.coordinates, owner }));
  const nearest = indexLines(lines);
  const nearestOpen = indexLines(open.map((line) => ({ line })));
  const ends = lines.flatMap(({ line, owner }) =>
    [line[0], line.at(-1)].map((end) => ({ end, owner, line })),
  );
  const isClosed = (line) => line[0].join() === line.at(-1).join();
  const meets = ({ end, owner }) =>
    onBox(end) || nearest(end, (other) => other !== owner) < 1 || nearestOpen(end) < 1;
  const loose = ends.filter((each) => !isClosed(each.line) && !meets(each)).map((each) => each.end);
  const toJunction = indexLines(ends.map(({ end }) => ({ line: [end, end] })));
  const near = { 60: 0, 250: 0 };
  for (const { line, owner } of lines.filter((_, i) => boundaries[i].properties.class !== 'coast'))
    for (const { point, length } of sample(line, 200)) {
      if (toJunction(point) < 1000) continue;
      const distance = nearest(point, (other) => other !== owner);
      for (const limit of Object.keys(near)) if (distance < Number(limit)) near[limit] += length / 1000;
    }
  return { loose, near };
}

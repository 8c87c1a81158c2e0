import { pointOnFeature } from '@turf/turf';
import type { Geometry, Position } from 'geojson';

/** A thing that gets a number in the figure. */
export interface Numbered {
  readonly n: number;
  readonly geometry: Geometry;
}

/** The map as a picture: how large, in pixels, and where a position stands in it. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly project: (lon: number, lat: number) => readonly [x: number, y: number];
}

/** A number in the figure, in pixels, and the spot that it speaks of. */
export interface Mark {
  readonly n: number;
  readonly x: number;
  readonly y: number;
  readonly atX: number;
  readonly atY: number;
}

type Spot = readonly [x: number, y: number];

/** Where along a line a number may stand, the middle first: shares of what the frame shows of it. */
const shares = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9];
/** How far a number may step aside, in its own radii, and into how many directions. */
const rings = [2.2, 3.4, 4.8, 6.4, 8.2];
const directions = 12;

/**
 * Places numbers so that none covers another and all stand in the frame: on what they mean, else beside it. What the
 * frame does not show gets none.
 * @param radius of a number's circle, in pixels
 */
export function numberMarks(items: readonly Numbered[], frame: Frame, radius: number): Mark[] {
  const marks: Mark[] = [];
  for (const { n, geometry } of items) {
    const anchors = findAnchors(geometry, frame);
    const [at] = anchors;
    if (!at) continue;
    const free = [...anchors, ...around(at, radius)].find(
      (spot) =>
        isInside(spot, frame, radius) &&
        marks.every((mark) => distance([mark.x, mark.y], spot) > radius * 2.1),
    );
    const [x, y] = free ?? at;
    const own = free && anchors.includes(free) ? free : at;
    marks.push({ n, x, y, atX: own[0], atY: own[1] });
  }
  return marks;
}

/** Spots of a geometry on which its number may stand, the best first; none where the frame does not show it. */
function findAnchors(geometry: Geometry, frame: Frame): Spot[] {
  const spot = ([lon, lat]: Position): Spot => frame.project(lon!, lat!);
  switch (geometry.type) {
    case 'Point':
      return [spot(geometry.coordinates)].filter((one) => isInside(one, frame, 0));
    case 'MultiPoint':
      return geometry.coordinates.map(spot).filter((one) => isInside(one, frame, 0));
    case 'LineString':
      return alongLine([geometry.coordinates.map(spot)], frame);
    case 'MultiLineString':
      return alongLine(
        geometry.coordinates.map((line) => line.map(spot)),
        frame,
      );
    case 'Polygon':
    case 'MultiPolygon':
      return [spot(pointOnFeature(geometry).geometry.coordinates)].filter((one) => isInside(one, frame, 0));
    default:
      return [];
  }
}

/** Spots at shares of the length that the frame shows. */
function alongLine(lines: readonly (readonly Spot[])[], frame: Frame): Spot[] {
  const pieces = lines.flatMap((line) =>
    line
      .slice(1)
      .map((end, index) => [line[index]!, end] as const)
      .filter(([from, to]) => isInside(from, frame, 0) && isInside(to, frame, 0)),
  );
  const length = pieces.reduce((sum, [from, to]) => sum + distance(from, to), 0);
  if (length === 0) return [];
  return shares.map((share) => {
    let left = share * length;
    for (const [from, to] of pieces) {
      const own = distance(from, to);
      if (left <= own) return mix(from, to, own === 0 ? 0 : left / own);
      left -= own;
    }
    return pieces.at(-1)![1];
  });
}

const around = ([x, y]: Spot, radius: number): Spot[] =>
  rings.flatMap((ring) =>
    Array.from({ length: directions }, (_, index): Spot => {
      const angle = (2 * Math.PI * index) / directions - Math.PI / 4;
      return [x + Math.cos(angle) * ring * radius, y + Math.sin(angle) * ring * radius];
    }),
  );

const isInside = ([x, y]: Spot, { width, height }: Frame, margin: number): boolean =>
  x >= margin && y >= margin && x <= width - margin && y <= height - margin;

const distance = ([ax, ay]: Spot, [bx, by]: Spot): number => Math.hypot(ax - bx, ay - by);

const mix = ([ax, ay]: Spot, [bx, by]: Spot, share: number): Spot => [
  ax + (bx - ax) * share,
  ay + (by - ay) * share,
];

import { distanceKm, offsetBy, roundPosition, type Position } from './geodesy.ts';

/** How far around its places a zone's soft band reaches, in km: a third of what they span, 2.5 to 8. */
export function bandKmOf(places: readonly Position[]): number {
  const longest = Math.max(...places.flatMap((a) => places.map((b) => distanceKm(a, b))));
  return Math.round(Math.min(8, Math.max(2.5, longest * 0.3)) * 10) / 10;
}

/**
 * A soft band around the places that a zone joins: the hull of circles around them. It stands for
 * "somewhere here, between these" (class D) and is drawn without an edge.
 * @param radiusKm see {@link bandKmOf}
 * @returns a closed ring, counterclockwise
 */
export function buildBand(places: readonly Position[], radiusKm: number): [number, number][] {
  const points = places.flatMap((place) =>
    Array.from({ length: 36 }, (_, i) => offsetBy(place, radiusKm, (i * Math.PI) / 18)),
  );
  const hull = convexHull(points);
  return [...hull, hull[0]!].map(roundPosition);
}

/** Andrew's monotone chain; counterclockwise, open. */
function convexHull(points: readonly Position[]): Position[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (input: readonly Position[]): Position[] => {
    const chain: Position[] = [];
    for (const point of input) {
      while (chain.length > 1 && cross(chain.at(-2)!, chain.at(-1)!, point) <= 0) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

function cross(o: Position, a: Position, b: Position): number {
  return (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
}

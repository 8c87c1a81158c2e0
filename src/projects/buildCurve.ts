import { distanceKm, roundPosition, type Position } from './geodesy.ts';

/** One vertex about every 2 km is finer than any class that a curve through waypoints can claim. */
const stepKm = 2;

/**
 * A centripetal Catmull-Rom curve (α = 0.5) through the waypoints: it passes every one, in order, and never
 * loops between two. Cosmetic: the waypoints are the knowledge (measured: smoothing gains ≤ 0.35 km at p90).
 */
export function buildCurve(points: readonly Position[]): [number, number][] {
  const curve: [number, number][] = [];
  for (let i = 0; i + 1 < points.length; i++) {
    const [p1, p2] = [points[i]!, points[i + 1]!];
    const p0 = points[i - 1] ?? mirror(p2, p1);
    const p3 = points[i + 2] ?? mirror(p1, p2);
    const steps = Math.max(1, Math.round(distanceKm(p1, p2) / stepKm));
    for (let step = 0; step < steps; step++)
      curve.push(roundPosition(pointOnSegment([p0, p1, p2, p3], step / steps)));
  }
  curve.push(roundPosition(points.at(-1)!));
  return curve;
}

function mirror([x, y]: Position, [cx, cy]: Position): Position {
  return [2 * cx - x, 2 * cy - y];
}

function pointOnSegment(
  [p0, p1, p2, p3]: readonly [Position, Position, Position, Position],
  u: number,
): Position {
  if (u === 0) return p1;
  const knot = (a: Position, b: Position): number =>
    Math.max(1e-9, Math.hypot(b[0] - a[0], b[1] - a[1]) ** 0.5);
  const t0 = 0;
  const t1 = t0 + knot(p0, p1);
  const t2 = t1 + knot(p1, p2);
  const t3 = t2 + knot(p2, p3);
  const t = t1 + u * (t2 - t1);
  const mix = (a: Position, b: Position, from: number, to: number): Position => {
    const w = (t - from) / (to - from);
    return [a[0] + w * (b[0] - a[0]), a[1] + w * (b[1] - a[1])];
  };
  const a1 = mix(p0, p1, t0, t1);
  const a2 = mix(p1, p2, t1, t2);
  const a3 = mix(p2, p3, t2, t3);
  return mix(mix(a1, a2, t0, t2), mix(a2, a3, t1, t3), t1, t2);
}

/** Distance from points to many segments, by a grid of cells. */
import { distanceToSegment } from './geometry.mjs';

/** Cell size in degrees (about 2 km); distances beyond one cell are reported as Infinity. */
const CELL = 0.02;

const cellOf = (value) => Math.floor(value / CELL);

/**
 * @param {{line: number[][], owner: unknown}[]} lines
 * @returns {(point: [number, number], accept?: (owner: unknown) => boolean) => number} metres to the nearest line
 */
export function indexLines(lines) {
  const cells = new Map();
  for (const { line, owner } of lines)
    for (let i = 1; i < line.length; i++) {
      const [a, b] = [line[i - 1], line[i]];
      for (let x = cellOf(Math.min(a[0], b[0])); x <= cellOf(Math.max(a[0], b[0])); x++)
        for (let y = cellOf(Math.min(a[1], b[1])); y <= cellOf(Math.max(a[1], b[1])); y++) {
          const key = `${x} ${y}`;
          if (!cells.has(key)) cells.set(key, []);
          cells.get(key).push([a, b, owner]);
        }
    }
  return (point, accept = () => true) => {
    let best = Infinity;
    for (let x = cellOf(point[0]) - 1; x <= cellOf(point[0]) + 1; x++)
      for (let y = cellOf(point[1]) - 1; y <= cellOf(point[1]) + 1; y++)
        for (const [a, b, owner] of cells.get(`${x} ${y}`) ?? [])
          if (accept(owner)) best = Math.min(best, distanceToSegment(point, a, b));
    return best;
  };
}

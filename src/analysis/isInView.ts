import { boundsOf, type Bounds } from '../model/boundsOf.ts';

/** Boxes of coordinates that never change, each computed once. */
const boxes = new WeakMap<object, Bounds>();

function boxOf(coordinates: readonly unknown[]): Bounds {
  const box = boxes.get(coordinates) ?? boundsOf(coordinates);
  boxes.set(coordinates, box);
  return box;
}

/** Whether a thing's box meets what the map shows; before the map has said so, everything does. */
export function isInView(coordinates: readonly unknown[], bounds: Readonly<Bounds> | null): boolean {
  if (!bounds) return true;
  const [west, south, east, north] = boxOf(coordinates);
  return west <= bounds[2] && east >= bounds[0] && south <= bounds[3] && north >= bounds[1];
}

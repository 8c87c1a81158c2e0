/** West, south, east, north in degrees. */
type Box = readonly [number, number, number, number];

const boxes = new WeakMap<object, Box>();

function boxOf(coordinates: readonly unknown[]): Box {
  const known = boxes.get(coordinates);
  if (known) return known;
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  const visit = (value: readonly unknown[]): void => {
    if (typeof value[0] !== 'number') {
      for (const part of value) visit(part as readonly unknown[]);
      return;
    }
    const [lon, lat] = value as unknown as [number, number];
    box[0] = Math.min(box[0], lon);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lon);
    box[3] = Math.max(box[3], lat);
  };
  visit(coordinates);
  boxes.set(coordinates, box);
  return box;
}

/** Whether a thing's box meets what the map shows; before the map has said so, everything does. */
export function isInView(coordinates: readonly unknown[], bounds: Box | null): boolean {
  if (!bounds) return true;
  const [west, south, east, north] = boxOf(coordinates);
  return west <= bounds[2] && east >= bounds[0] && south <= bounds[3] && north >= bounds[1];
}

/** West, south, east, north of any coordinates array. */
export type Bounds = [number, number, number, number];

/** The box around nested coordinates of any GeoJSON geometry. */
export function boundsOf(coordinates: readonly unknown[]): Bounds {
  const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
  const visit = (value: readonly unknown[]): void => {
    if (typeof value[0] === 'number') {
      const [lon, lat] = value as unknown as [number, number];
      bounds[0] = Math.min(bounds[0], lon);
      bounds[1] = Math.min(bounds[1], lat);
      bounds[2] = Math.max(bounds[2], lon);
      bounds[3] = Math.max(bounds[3], lat);
    } else for (const part of value) visit(part as readonly unknown[]);
  };
  visit(coordinates);
  return bounds;
}

/** Pixels of the world at zoom 0. */
export const worldPixels = 512;

/** Where a position stands in the unit square of Web Mercator (EPSG:3857 scaled), y downwards. */
export const mercator = (lon: number, lat: number): readonly [x: number, y: number] => [
  (lon + 180) / 360,
  0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI),
];

/** The latitude that stands at a height of that square. */
export const latOf = (y: number): number =>
  (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90;

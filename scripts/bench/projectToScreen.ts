/** Where the map looks: its middle and zoom. */
export interface Camera {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

/** A box of the page, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The pixel of the page where a map that fills `box` draws a place (Web Mercator, 512-pixel tiles, no tilt). */
export function projectToScreen(
  [lon, lat]: readonly [number, number],
  camera: Camera,
  box: Box,
): { x: number; y: number } {
  const world = 512 * 2 ** camera.zoom;
  const place = mercator(lon, lat);
  const middle = mercator(camera.lon, camera.lat);
  return {
    x: box.x + box.width / 2 + (place.x - middle.x) * world,
    y: box.y + box.height / 2 + (place.y - middle.y) * world,
  };
}

function mercator(lon: number, lat: number): { x: number; y: number } {
  const angle = Math.PI / 4 + (lat * Math.PI) / 360;
  return { x: (lon + 180) / 360, y: 0.5 - Math.log(Math.tan(angle)) / (2 * Math.PI) };
}

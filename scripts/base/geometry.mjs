/** Pure plane geometry on [lon, lat] in degrees; areas in km², lengths in metres on a local equirectangular plane. */

/** Metres in one degree of latitude. */
const DEGREE = 111_195;

/** Rounds to 5 decimals (about 1 m). */
export const round5 = (value) => Math.round(value * 1e5) / 1e5;

/** [lon, lat] → metres, on a plane true to scale at `latitude`. */
export const toMetres = ([lon, lat], latitude) => [
  lon * DEGREE * Math.cos((latitude * Math.PI) / 180),
  lat * DEGREE,
];

/** Signed area of a closed ring in km², on the equal-area cylinder: positive when it runs counter-clockwise. */
export function ringArea(ring) {
  const radius = (DEGREE * 180) / Math.PI;
  const plane = ([lon, lat]) => [(lon - ring[0][0]) * DEGREE, radius * Math.sin((lat * Math.PI) / 180)];
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = plane(ring[i - 1]);
    const [bx, by] = plane(ring[i]);
    sum += (ax - bx) * (ay + by);
  }
  return sum / 2e6;
}

/** Area of one polygon (outer ring minus holes) in km². */
export const polygonArea = (polygon) =>
  polygon.reduce((sum, ring, i) => sum + (i === 0 ? 1 : -1) * Math.abs(ringArea(ring)), 0);

/** Area of a MultiPolygon's coordinates in km². */
export const area = (polygons) => polygons.reduce((sum, polygon) => sum + polygonArea(polygon), 0);

/** RFC 7946: outer rings counter-clockwise, holes clockwise; a ring that already runs so is kept as it is. */
export const wind = (polygons) =>
  polygons.map((polygon) =>
    polygon.map((ring, i) => (ringArea(ring) > 0 === (i === 0) ? ring : [...ring].reverse())),
  );

/** MultiPolygon coordinates → the simplest geometry, wound as RFC 7946 wants, largest part first. */
export function toGeometry(polygons) {
  const wound = wind(polygons).sort((a, b) => polygonArea(b) - polygonArea(a));
  return wound.length === 1
    ? { type: 'Polygon', coordinates: wound[0] }
    : { type: 'MultiPolygon', coordinates: wound };
}

/** (Multi)Polygon geometry → MultiPolygon coordinates. */
export const toPolygons = ({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : coordinates);

const inRing = ([x, y], ring) => {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1];
    const [bx, by] = ring[i];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
};

/** Does the point lie in the MultiPolygon's coordinates (holes left out)? */
export const contains = (polygons, point) =>
  polygons.some((polygon) => polygon.reduce((inside, ring) => inside !== inRing(point, ring), false));

/** Length of a line in metres. */
export function lineLength(line) {
  let sum = 0;
  for (let i = 1; i < line.length; i++) {
    const [ax, ay] = toMetres(line[i - 1], line[i][1]);
    const [bx, by] = toMetres(line[i], line[i][1]);
    sum += Math.hypot(bx - ax, by - ay);
  }
  return sum;
}

/** Distance in metres from a point to the segment a–b. */
export function distanceToSegment(point, a, b) {
  const [px, py] = toMetres(point, point[1]);
  const [ax, ay] = toMetres(a, point[1]);
  const [bx, by] = toMetres(b, point[1]);
  const square = (bx - ax) ** 2 + (by - ay) ** 2;
  const t =
    square === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / square));
  return Math.hypot(px - ax - t * (bx - ax), py - ay - t * (by - ay));
}

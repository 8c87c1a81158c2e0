/**
 * ECharts' compressed GeoJSON → plain rings.
 *
 * Source: `echarts@4.9.0` `map/json/province/<name>.json`. Each ring is a string: two characters a vertex, zigzag
 * deltas from `encodeOffsets`, in units of 1/1024 degree (about 100 m). The datum is GCJ-02.
 */

/** Grid of the source: vertices are whole multiples of 1/1024 degree. */
const SCALE = 1024;

const zigzag = (value) => (value >> 1) ^ -(value & 1);

/**
 * One encoded ring → [[lon, lat], …] in degrees, closed (first vertex = last vertex).
 * @param {string} text two characters a vertex
 * @param {[number, number]} offset the vertex before the first, in grid steps
 */
export function decodeRing(text, [x, y]) {
  const ring = [];
  for (let i = 0; i < text.length; i += 2) {
    x += zigzag(text.charCodeAt(i) - 64);
    y += zigzag(text.charCodeAt(i + 1) - 64);
    ring.push([x / SCALE, y / SCALE]);
  }
  const [first] = ring;
  const last = ring[ring.length - 1];
  if (first[0] !== last[0] || first[1] !== last[1]) ring.push([...first]);
  return ring;
}

/**
 * A whole encoded map → [{name, code, polygons}], `polygons` in the shape of a MultiPolygon's coordinates, GCJ-02.
 * @param {object} map the parsed file
 */
export function decodeMap(map) {
  if (map.UTF8Encoding !== true) throw new Error('expected an UTF8Encoding map');
  return map.features.map(({ id, properties, geometry }) => {
    const { coordinates, encodeOffsets } = geometry;
    const single = geometry.type === 'Polygon';
    const texts = single ? [coordinates] : coordinates;
    const offsets = single ? [encodeOffsets] : encodeOffsets;
    return {
      name: properties.name,
      code: id,
      polygons: texts.map((rings, p) => rings.map((text, r) => decodeRing(text, offsets[p][r]))),
    };
  });
}

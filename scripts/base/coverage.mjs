/**
 * Units that overlap and gape a little → one clean coverage, in which neighbours share their border vertex for vertex.
 *
 * The source draws each province on its own, so that two outlines of one border differ by up to a grid step (100 m).
 * mapshaper cuts them at each other, gives overlaps to the earlier unit and gaps to the unit with the longest edge on
 * them. All files are then read off this one topology: no border is drawn twice and none is missing.
 */
import mapshaper from 'mapshaper';
import { BOX, LARGEST_GAP, SMALLEST_ISLAND, TOLERANCE } from './regions.mjs';

const toFeature = ({ polygons, ...properties }) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'MultiPolygon', coordinates: polygons },
});

const commands = [
  '-i units.json',
  `-clean gap-fill-area=${LARGEST_GAP}km2 sliver-control=0 overlap-rule=min-id`,
  `-clip bbox=${BOX.join(',')}`,
  `-simplify dp variable interval='${JSON.stringify(TOLERANCE)}[role]' keep-shapes`,
  `-filter-slivers min-area=${SMALLEST_ISLAND}km2 sliver-control=0`,
  `-clean gap-fill-area=${2 * SMALLEST_ISLAND}km2 sliver-control=0 overlap-rule=min-id`,
  '-o units.topo.json format=topojson no-quantization precision=0.00001',
];

/**
 * @param {{id, name, province, role, polygons}[]} units WGS 84
 * @returns {Promise<object>} TopoJSON, object `units`, one geometry a unit with `id name province role` as properties
 */
export async function buildCoverage(units) {
  const input = { type: 'FeatureCollection', features: units.map(toFeature) };
  const output = await mapshaper.applyCommands(commands.join(' '), { 'units.json': JSON.stringify(input) });
  return JSON.parse(output['units.topo.json']);
}

/**
 * Remakes the snapshots of the base map, data/base/{provinces,prefectures,boundaries,lakes}.geojson and SOURCES.json.
 * `npm run refresh`; nothing is written unless every check holds, and a second run changes no byte.
 */
import { checkCover, checkLines, checkShape, checkShift, checkSource, checkSpots } from './checks.mjs';
import { buildCoverage } from './coverage.mjs';
import { buildLakes } from './lakes.mjs';
import { buildBoundaries, buildPrefectures, buildProvinces, findOpenOutlines } from './layers.mjs';
import { measureFeatures, measureLines, measureShift, measureSource } from './measure.mjs';
import { writeSources } from './sources.mjs';
import { readUnits } from './units.mjs';
import { copyLicences, writeLayer } from './write.mjs';

const ECHARTS = new URL('node_modules/echarts/', import.meta.url);
const LAKES = new URL('node_modules/@geo-maps/earth-lakes-100m/map.geo.json', import.meta.url);
const PLACES = new URL('../../data/places/', import.meta.url);
const OUT = new URL('../../data/base/', import.meta.url);

const print = (title, value) => console.log(title, value);
const total = (values) => Number(values.reduce((sum, value) => sum + value, 0).toFixed(3));

const { units, inner } = readUnits(new URL('map/json/province/', ECHARTS), PLACES);
const source = measureSource(units);
for (const { province, overlap, gap } of inner)
  print(
    `source, inside ${province}:`,
    `overlap ${overlap.toFixed(2)} km², enclosed gaps ${gap.toFixed(2)} km²`,
  );
print('source, overlaps between provinces (km²):', source.overlaps);
print('source, enclosed gaps between or inside drawn provinces (km²):', {
  count: source.gaps.length,
  total: total(source.gaps),
  largest: source.gaps.slice(0, 5).map((each) => Number(each.toFixed(2))),
});
checkSource(source);

const coverage = await buildCoverage(units);
const layers = {
  'provinces.geojson': buildProvinces(coverage),
  'prefectures.geojson': buildPrefectures(coverage),
  'boundaries.geojson': buildBoundaries(coverage),
  'lakes.geojson': buildLakes(LAKES),
};
const [provinces, prefectures, boundaries] = Object.values(layers);

const cover = measureFeatures(provinces);
const inside = measureFeatures(prefectures);
const lines = measureLines(boundaries, findOpenOutlines(coverage));
const shift = measureShift(units, prefectures);
print('result, provinces:', { overlap: cover.overlap, holes: cover.holes });
print('result, prefectures (holes are exclaves of neighbours):', inside);
print('result, lines:', lines);
print('result, outlines against the source (m):', { ...shift, far: shift.far.length });
checkShape(provinces, prefectures, boundaries);
checkSpots(provinces, prefectures);
checkCover(cover);
checkLines(lines);
checkShift(shift);

for (const [name, features] of Object.entries(layers))
  print(name, `${features.length} features, ${writeLayer(OUT, name, features)} bytes`);
copyLicences(ECHARTS, OUT);
writeSources();

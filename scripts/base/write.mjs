/** The only code here that writes. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';

/** Features → the text of a FeatureCollection, one feature a line: diffs show which border moved. */
export const toGeoJson = (features) =>
  `{"type":"FeatureCollection","features":[\n${features.map((each) => JSON.stringify(each)).join(',\n')}\n]}\n`;

/** Writes one layer; returns its size in bytes. */
export function writeLayer(folder, name, features) {
  const text = toGeoJson(features);
  writeFileSync(new URL(name, folder), text);
  return Buffer.byteLength(text);
}

/** Licence and notice of ECharts beside the data, as its licence asks. */
export function copyLicences(echarts, folder) {
  mkdirSync(new URL('licences/', folder), { recursive: true });
  for (const name of ['LICENSE', 'NOTICE'])
    copyFileSync(new URL(name, echarts), new URL(`licences/echarts-${name}`, folder));
}

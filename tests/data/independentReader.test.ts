/** The layers are read by a program that is not ours: GDAL sees the same features, in WGS 84. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { layerIds } from '../../src/model/kinds.ts';
import { findProgram } from '../findProgram.ts';

const ogrinfo = findProgram('ogrinfo');
const files = [
  ...layerIds.map((id) => `layers/${id}.geojson`),
  'bands.geojson',
  'areas.geojson',
  'tints.geojson',
  'seats.geojson',
  'base/boundaries.geojson',
];

test.skipIf(ogrinfo === null).each(files)('ogrinfo reads %s', (file) => {
  const path = `public/data/${file}`;
  const { features } = JSON.parse(readFileSync(path, 'utf8')) as { features: unknown[] };
  const summary = execFileSync(ogrinfo!, ['-ro', '-al', '-so', path], { encoding: 'utf8' });
  expect(summary).toContain(`Feature Count: ${features.length}`);
  expect(summary).toContain('WGS 84');
});

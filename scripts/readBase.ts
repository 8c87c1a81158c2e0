import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FeatureCollection } from 'geojson';
import type { ContractFile } from './writeContract.ts';

const root = fileURLToPath(new URL('../data/base/', import.meta.url));

/** Files of the base map snapshot: what the explorer draws, and the prefecture areas that the press reads. */
export function readBase(): ContractFile[] {
  const read = (file: string): unknown => JSON.parse(readFileSync(root + file, 'utf8'));
  const layers = readdirSync(root)
    .filter((file) => file.endsWith('.geojson'))
    .sort()
    .map((file) => {
      const content = read(file) as FeatureCollection;
      return { path: `base/${file}`, count: content.features.length, content };
    });
  const sources = read('SOURCES.json') as unknown[];
  return [...layers, { path: 'base/SOURCES.json', count: sources.length, content: sources }];
}

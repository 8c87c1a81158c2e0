import { readdirSync, readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { dataRoot } from './dataRoot.ts';
import type { ContractFile } from './writeContract.ts';

const root = `${dataRoot}base/`;

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

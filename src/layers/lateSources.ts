import { areaSource, bandSource, crossingSource } from './sources.ts';

/** Sources that the first view does without, and so come after it; by the addresses of their files. */
export const lateSources = (dataUrl: string): Readonly<Record<string, string>> => ({
  [areaSource]: `${dataUrl}areas.geojson`,
  [bandSource]: `${dataUrl}bands.geojson`,
  [crossingSource]: `${dataUrl}crossings.geojson`,
});

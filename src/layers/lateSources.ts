import { bandSource, crossingSource } from './sources.ts';

/** Sources that are seen only closer in, and so come after the first view; by the addresses of their files. */
export const lateSources = (dataUrl: string): Readonly<Record<string, string>> => ({
  [bandSource]: `${dataUrl}bands.geojson`,
  [crossingSource]: `${dataUrl}crossings.geojson`,
});

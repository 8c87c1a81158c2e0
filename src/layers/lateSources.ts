import { areaSource, bandSource, crossingSource, seatSource, tintSource } from './sources.ts';

/** Sources that the first view does without, and so come after it; by the addresses of their files. */
export const lateSources = (dataUrl: string): Readonly<Record<string, string>> => ({
  [areaSource]: `${dataUrl}areas.geojson`,
  [bandSource]: `${dataUrl}bands.geojson`,
  [crossingSource]: `${dataUrl}crossings.geojson`,
});

/** All sources beside the layers that follow from plans; by the addresses of their files. */
export const besideSources = (dataUrl: string): Readonly<Record<string, string>> => ({
  ...lateSources(dataUrl),
  [tintSource]: `${dataUrl}tints.geojson`,
  [seatSource]: `${dataUrl}seats.geojson`,
});

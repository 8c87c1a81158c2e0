import type { AtlasState } from './atlasState.ts';

/** Whether every layer that is on has been loaded or has failed. */
export const isSettled = ({ layers, data, problems }: AtlasState): boolean =>
  Object.entries(layers).every(
    ([id, isOn]) =>
      !isOn || id in data.layers || problems.some(({ file }) => file === `layers/${id}.geojson`),
  );

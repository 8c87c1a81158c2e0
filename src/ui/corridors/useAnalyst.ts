import { useEffect, useMemo } from 'react';
import type { LayerId } from '../../model/kinds.ts';
import { createAnalyst, type Analyst } from '../../state/analyst/createAnalyst.ts';
import type { AtlasData } from '../../state/atlasData.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';

/** Layers whose things are looked for along a corridor, and those of the lines themselves. */
export const searchedLayers: readonly LayerId[] = [
  'zones',
  'parks',
  'railways',
  'highways',
  'waterways',
  'hubs',
];

/** One worker a set of data, kept for the whole visit. */
const analysts = new WeakMap<AtlasData['lines'], Analyst>();

/** The analyst, once all that it needs is there; null until then, or where a file failed. */
export function useAnalyst(): { readonly analyst: Analyst | null; readonly hasFailed: boolean } {
  const { loader } = useAtlas();
  const data = useAtlasState((state) => state.data);
  useEffect(() => {
    void loader.loadLines();
    void loader.loadReport();
    for (const id of searchedLayers) void loader.loadLayer(id);
    for (const { id } of data.plans) void loader.loadText(id);
  }, [loader, data.plans]);
  const { plans, projects, places, lines, borders, inventory, layers } = data;
  const isComplete =
    lines.length > 0 &&
    borders.length > 0 &&
    inventory.length > 0 &&
    searchedLayers.every((id) => layers[id] !== undefined);
  const analyst = useMemo(() => {
    if (!isComplete) return null;
    const known = analysts.get(lines);
    if (known) return known;
    const searched = Object.fromEntries(searchedLayers.map((id) => [id, layers[id]]));
    const created = createAnalyst({ plans, projects, places, lines, borders, inventory, layers: searched });
    analysts.set(lines, created);
    return created;
  }, [isComplete, plans, projects, places, lines, borders, inventory, layers]);
  const hasFailed = useAtlasState(({ problems }) => problems.some(({ file }) => needed.has(file)));
  return { analyst, hasFailed };
}

const needed = new Set([
  'lines.json',
  'borders.json',
  'inventory.json',
  ...searchedLayers.map((id) => `layers/${id}.geojson`),
]);

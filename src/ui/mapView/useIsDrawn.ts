import { useMemo } from 'react';
import { askedFilters } from '../../analysis/askedFilters.ts';
import { isOfParks } from '../../layers/parkFilter.ts';
import { isDrawn } from '../../analysis/isDrawn.ts';
import type { MapFeature } from '../../map/atlasMap.ts';
import { useAtlasState } from '../atlas.ts';

/**
 * Whether a thing is on the map as the reader has asked for it.
 * @param shown plans that the map shows alone
 */
export function useIsDrawn(feature: MapFeature | null, shown: readonly string[] | null): boolean {
  const layers = useAtlasState((state) => state.layers);
  const filters = useAtlasState((state) => state.filters);
  const plans = useAtlasState((state) => state.data.plans);
  const shownParks = useAtlasState((state) => state.shownParks);
  return useMemo(() => {
    if (feature === null) return false;
    const { id, layer } = feature.properties;
    if (shownParks && isOfParks(layer)) return layers[layer] && shownParks.includes(id);
    return isDrawn(feature.properties, layers, askedFilters(filters, plans, shown));
  }, [feature, layers, filters, plans, shown, shownParks]);
}

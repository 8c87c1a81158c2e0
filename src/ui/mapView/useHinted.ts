import { useMemo } from 'react';
import type { MapFeature } from '../../map/atlasMap.ts';
import { useAtlasState } from '../atlas.ts';
import { useIsDrawn } from './useIsDrawn.ts';

/**
 * What is pointed at in the text, as a feature; null while nothing is, or where it is not on the map.
 * @param shown plans that the map shows alone
 */
export function useHinted(shown: readonly string[] | null): MapFeature | null {
  const id = useAtlasState((state) => state.hinted);
  const layer = useAtlasState(({ data, hinted }) => hinted && (data.projects.get(hinted)?.layer ?? 'cities'));
  const collection = useAtlasState((state) => (layer ? state.data.layers[layer] : undefined));
  const areas = useAtlasState((state) => state.data.areas);
  const feature = useMemo(() => {
    const find = (among: typeof areas | undefined): MapFeature | undefined =>
      id ? among?.features.find((one) => one.id === id) : undefined;
    return find(areas) ?? find(collection) ?? null;
  }, [id, collection, areas]);
  return useIsDrawn(feature, shown) ? feature : null;
}

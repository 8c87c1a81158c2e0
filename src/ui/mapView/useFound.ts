import { useEffect, useMemo } from 'react';
import type { MapFeature } from '../../map/atlasMap.ts';
import type { LayerId } from '../../model/kinds.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';

interface Found {
  readonly features: readonly MapFeature[];
  readonly active: string | null;
}

const nothing: Found = { features: [], active: null };

/** What an open search has found, as features; layers that are off are loaded for it, but not shown. */
export function useFound(): Found {
  const { loader } = useAtlas();
  const found = useAtlasState((state) => state.found);
  const projects = useAtlasState((state) => state.data.projects);
  const layers = useAtlasState((state) => (state.found ? state.data.layers : null));
  const areas = useAtlasState((state) => (state.found ? state.data.areas : null));
  const wanted = useMemo(
    () =>
      found
        ? [
            ...found.places.map((id) => ({ id, layer: 'cities' as LayerId })),
            ...found.projects.flatMap((id) => {
              const project = projects.get(id);
              return project && project.precision !== 'none' ? [{ id, layer: project.layer }] : [];
            }),
          ]
        : [],
    [found, projects],
  );
  useEffect(() => {
    for (const layer of new Set(wanted.map((thing) => thing.layer))) void loader.loadLayer(layer);
  }, [wanted, loader]);
  return useMemo(() => {
    if (!found || !layers) return nothing;
    const features = wanted.flatMap(({ id, layer }) => {
      const own = [areas, layers[layer]].flatMap((collection) => collection?.features ?? []);
      return own.find((feature) => feature.id === id) ?? [];
    });
    return { features, active: found.active };
  }, [found, wanted, layers, areas]);
}

import { useMemo } from 'react';
import { findRelated } from '../../analysis/findRelated.ts';
import type { MapFeature } from '../../map/atlasMap.ts';
import { useAtlasState } from '../atlas.ts';

export interface Lit {
  /** How the chosen thing is drawn; null while nothing is chosen or its layer is not yet there. */
  readonly chosen: MapFeature | null;
  readonly related: readonly MapFeature[];
}

/** What is chosen and what belongs to it, as features. */
export function useLit(): Lit {
  const { project: projectId, place: placeId, measure } = useAtlasState((state) => state.selection);
  const layers = useAtlasState((state) => state.data.layers);
  const areas = useAtlasState((state) => state.data.areas);
  const project = useAtlasState((state) => (projectId ? state.data.projects.get(projectId) : undefined));
  const text = useAtlasState((state) => (state.plan ? state.data.texts[state.plan] : undefined));
  const source = project && layers[project.layer];
  const { cities } = layers;
  return useMemo(() => {
    const find = (collection: typeof cities | null, id: string): MapFeature | undefined =>
      collection?.features.find((feature) => feature.id === id);
    const chosen = project
      ? (find(areas, project.id) ?? find(source, project.id))
      : placeId
        ? find(cities, placeId)
        : undefined;
    const related = project
      ? findRelated(project, measure, text).flatMap((id) => find(cities, id) ?? [])
      : [];
    return { chosen: chosen ?? null, related };
  }, [project, placeId, measure, text, source, cities, areas]);
}

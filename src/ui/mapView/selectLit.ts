import { findRelated } from '../../analysis/findRelated.ts';
import type { MapFeature } from '../../map/atlasMap.ts';
import type { AtlasState } from '../../state/atlasState.ts';

export interface Lit {
  /** How the chosen thing is drawn; null while nothing is chosen or its layer is not yet there. */
  readonly chosen: MapFeature | null;
  readonly related: readonly MapFeature[];
}

let known: { readonly from: readonly unknown[]; readonly lit: Lit } | null = null;

/** What is chosen and what belongs to it, as features; found once for all who ask, until it changes. */
export function selectLit({ selection, data, plan }: AtlasState): Lit {
  const { project: id, place, measure } = selection;
  const { layers, areas } = data;
  const project = id ? data.projects.get(id) : undefined;
  const text = plan ? data.texts[plan] : undefined;
  const source = project && layers[project.layer];
  const from = [project, place, measure, text, source, layers.cities, areas];
  if (known && known.from.every((part, at) => part === from[at])) return known.lit;
  const find = (collection: typeof areas | undefined, wanted: string): MapFeature | undefined =>
    collection?.features.find((feature) => feature.id === wanted);
  const chosen = project
    ? (find(areas, project.id) ?? find(source, project.id))
    : place
      ? find(layers.cities, place)
      : undefined;
  const related = project
    ? findRelated(project, measure, text).flatMap((one) => find(layers.cities, one) ?? [])
    : [];
  const lit = { chosen: chosen ?? null, related };
  known = { from, lit };
  return lit;
}

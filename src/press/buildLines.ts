import type { LineRow } from '../model/lines.ts';
import { layerIds, type LayerId } from '../model/kinds.ts';
import type { Border } from '../projects/buildBorders.ts';
import { buildLine } from '../projects/buildLine.ts';
import { partsOf } from './arrangeFeatures.ts';
import type { LayerFeature } from './layerFeature.ts';
import type { PressInput } from './pressInput.ts';

/**
 * Every project that is drawn as a line, as `lines.json` has it, by id.
 * @param known rows of earlier pressings by their geometry, from which all of a row follows; new ones are added
 */
export function buildLines(
  layers: Readonly<Record<LayerId, readonly LayerFeature[]>>,
  { projects, places, territory }: Pick<PressInput, 'projects' | 'places' | 'territory'>,
  borders: readonly Border[],
  known = new WeakMap<object, LineRow>(),
): LineRow[] {
  const sites = new Map(projects.map(({ id, site }) => [id, site]));
  const ground = {
    territory,
    places: new Map(places.map((place) => [place.id, place])),
    borders: new Map(borders.map((border) => [border.id, border])),
  };
  return layerIds
    .flatMap((layer) => layers[layer])
    .flatMap((feature): LineRow[] => {
      const site = sites.get(feature.id);
      const { precision } = feature.properties;
      if (site?.type !== 'line' || precision === 'none') return [];
      const waypoints = 'parts' in site ? site.parts : [site.waypoints];
      const row =
        known.get(feature.geometry) ??
        buildLine({ project: feature.id, precision, parts: partsOf(feature), waypoints }, ground);
      known.set(feature.geometry, row);
      return [row];
    })
    .sort((a, b) => (a.project < b.project ? -1 : 1));
}

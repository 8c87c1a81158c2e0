import type { ExpressionSpecification, FilterSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { LayerId } from '../model/kinds.ts';

/** Layers in which parks and zones are drawn. */
export const parkLayers: readonly LayerId[] = ['parks', 'zones'];

export const isOfParks = (layer: LayerId): boolean => parkLayers.includes(layer);

/**
 * Of parks and zones these alone, whatever the reader's filters say of them; all else by the filters.
 * @param filter of the reader; null for none
 * @param shown ids; null where parks are not looked for
 */
export function parkFilter(
  filter: FilterSpecification | null,
  shown: readonly string[] | null,
): FilterSpecification | null {
  if (shown === null) return filter;
  const isPark: ExpressionSpecification = ['in', ['get', 'layer'], ['literal', [...parkLayers]]];
  const isShown: ExpressionSpecification = ['in', ['get', 'id'], ['literal', [...shown]]];
  return ['case', isPark, isShown, filter ?? true] as FilterSpecification;
}

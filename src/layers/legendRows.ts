import type { LayerCollection } from '../model/contract.ts';
import type { Form, LayerDossier, Variant } from './dossier.ts';
import { variantOf } from './variants.ts';

type Feature = LayerCollection['features'][number];

/** One row of the legend: a variant that is in view, in which form, and how often. */
export interface LegendRow {
  readonly variant: Variant;
  readonly form: Form;
  readonly count: number;
}

const formOf = ({ geometry, properties }: Feature): Form =>
  geometry.type.endsWith('LineString')
    ? 'line'
    : geometry.type === 'Point' && properties.bandKm === undefined
      ? 'point'
      : 'area';

/**
 * What a layer's features show, in the order of its variants: made from the same variants as the style.
 * @param isSeen whether a feature is in view and asked for
 */
export function legendRows(
  { variants }: LayerDossier,
  features: readonly Feature[],
  isSeen: (feature: Feature) => boolean,
): LegendRow[] {
  const rows = new Map<string, LegendRow>();
  for (const feature of features) {
    const variant = variantOf(variants, feature.properties);
    if (!variant || !isSeen(feature)) continue;
    const form = formOf(feature);
    const key = `${variants.indexOf(variant)} ${form}`;
    rows.set(key, { variant, form, count: (rows.get(key)?.count ?? 0) + 1 });
  }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

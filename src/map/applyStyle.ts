import type { FilterSpecification, Map as MapLibre, StyleSpecification } from 'maplibre-gl';

type Layer = StyleSpecification['layers'][number];
type Properties = Readonly<Record<string, unknown>>;

const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
const part = (layer: Layer, name: 'paint' | 'layout'): Properties => layer[name] ?? {};

/** Names of properties whose values differ. */
const differing = (before: Properties, after: Properties): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => !isSame(before[name], after[name]),
  );

/**
 * Brings the map from one value of the style to another of the same layers: only what differs is set, sources are
 * left alone, so that no data are read again for a theme, a filter or a hidden layer.
 */
export function applyStyle(map: MapLibre, before: StyleSpecification, after: StyleSpecification): void {
  for (const [index, layer] of after.layers.entries()) {
    const old = before.layers[index]!;
    if (old.id !== layer.id) throw new Error(`${layer.id} stands where ${old.id} stood`);
    for (const name of differing(part(old, 'layout'), part(layer, 'layout')))
      map.setLayoutProperty(layer.id, name as never, part(layer, 'layout')[name] as never, {
        validate: false,
      });
    for (const name of differing(part(old, 'paint'), part(layer, 'paint')))
      map.setPaintProperty(layer.id, name as never, part(layer, 'paint')[name] as never, { validate: false });
    const filter = (one: Layer): unknown => ('filter' in one ? one.filter : undefined);
    if (!isSame(filter(old), filter(layer)))
      map.setFilter(layer.id, (filter(layer) ?? null) as FilterSpecification | null, { validate: false });
  }
}

import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { LayerId } from '../model/kinds.ts';
import { whenSelected } from './expressions.ts';
import { bandSource } from './sources.ts';
import type { Palette } from './palette.ts';

/**
 * How far a drawn line can be trusted, as an area on the ground: C ± 7 km, D ± 20 km, A and B none.
 * It is quiet from afar, where it is narrower than what it explains, and stays when the line fades.
 */
export function bandLayers(layer: LayerId, color: string, { selection }: Palette): LayerSpecification[] {
  const fill = whenSelected(selection, color);
  const opacity = (far: number, near: number, selected: number): ExpressionSpecification => [
    'interpolate',
    ['linear'],
    ['zoom'],
    6.8,
    whenSelected(selected, far),
    8.6,
    whenSelected(selected, near),
  ];
  const filter: FilterSpecification = ['==', ['get', 'layer'], layer];
  const shared = { source: bandSource, filter };
  return [
    {
      id: `${layer}-band`,
      type: 'fill',
      ...shared,
      paint: { 'fill-color': fill, 'fill-opacity': opacity(0, 0.01, 0.1), 'fill-antialias': false },
    },
    {
      id: `${layer}-band-edge`,
      type: 'line',
      ...shared,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': fill, 'line-width': 8, 'line-blur': 8, 'line-opacity': opacity(0, 0.035, 0.3) },
    },
  ];
}

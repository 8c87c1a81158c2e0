import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

const opacities: Readonly<Partial<Record<LayerSpecification['type'], readonly string[]>>> = {
  fill: ['fill-opacity'],
  heatmap: ['heatmap-opacity'],
  line: ['line-opacity'],
  circle: ['circle-opacity', 'circle-stroke-opacity'],
  symbol: ['icon-opacity', 'text-opacity'],
};

/** The same layer, drawn fainter: every opacity times `factor` (0 to 1). */
export function scaleOpacity(layer: LayerSpecification, factor: number): LayerSpecification {
  if (factor === 1) return layer;
  const paint = ('paint' in layer ? layer.paint : {}) as Readonly<Record<string, unknown>>;
  const scaled = (opacities[layer.type] ?? []).map((name) => [name, times(paint[name] ?? 1, factor)]);
  return { ...layer, paint: { ...paint, ...Object.fromEntries(scaled) } };
}

/** An expression over zoom must stay outermost, so the factor goes to its stops. */
function times(value: unknown, factor: number): unknown {
  if (typeof value === 'number') return Math.round(value * factor * 1000) / 1000;
  if (Array.isArray(value) && value[0] === 'interpolate')
    return value.map((part: unknown, index) => (index >= 4 && index % 2 === 0 ? times(part, factor) : part));
  return ['*', factor, value];
}

import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { LayerId } from '../model/kinds.ts';
import type { Variant } from './dossier.ts';
import { colorOf, dashOfStatus, dashOfWork, isLine, whenLit } from './expressions.ts';
import { growing } from './sizes.ts';
import type { Theme } from './themes.ts';
import { byVariant, isOneOf } from './variants.ts';

const defaultWidth = [1.6, 3] as const;

/**
 * Lines: a pale casing, the line in its kind's colour with the dash of its stage, and what its kind adds
 * (ticks of an ordinary railway, a light core). Lines that run side by side stand apart by their `lane`. Works on
 * a line that stands are a light stripe in it, with the dash of the work's stage.
 */
export function lineLayers(layer: LayerId, variants: readonly Variant[], theme: Theme): LayerSpecification[] {
  const { palette, lineScale } = theme;
  const drawn = variants.filter(({ width }) => width);
  const at = (index: 0 | 1, extra = 0): number | ExpressionSpecification =>
    byVariant(drawn, ({ width = defaultWidth }) => Math.round(width[index] * lineScale * 100) / 100 + extra);
  // What is drawn for reading alone stays thin, however strong the theme.
  const resting = (index: 0 | 1, extra: number): ExpressionSpecification => [
    'case',
    ['get', 'context'],
    [1.1, 2.2][index]! * Math.sqrt(lineScale) + extra,
    at(index, extra),
  ];
  const widest = (index: 0 | 1): number => Math.max(...drawn.map(({ width }) => width![index])) * lineScale;
  const widthAt = (extra: number): ExpressionSpecification =>
    growing(
      whenLit(widest(0) + 1 + extra, resting(0, extra)),
      whenLit(widest(1) + 1.6 + extra, resting(1, extra)),
    );
  const lane: ExpressionSpecification = ['coalesce', ['get', 'lane'], 0];
  const offset = growing(['*', lane, 2.6 * lineScale], ['*', lane, 4.4 * lineScale]);
  // Beyond the zoom that its class allows, a line fades into its band.
  const opacity: ExpressionSpecification = [
    'interpolate',
    ['linear'],
    ['zoom'],
    8.5,
    1,
    10,
    ['match', ['get', 'precision'], 'D', 0.45, 'C', 0.75, 1],
  ];
  const over = (
    id: string,
    filter: ExpressionSpecification,
    width: readonly [number, number],
    dash: readonly number[] | ExpressionSpecification | null,
    minzoom = 0,
  ): LayerSpecification => ({
    id: `${layer}-${id}`,
    type: 'line',
    source: layer,
    ...(minzoom ? { minzoom } : {}),
    filter: ['all', isLine, filter] as FilterSpecification,
    paint: {
      'line-color': palette.halo,
      'line-width': growing(thin(width[0]), thin(width[1])),
      'line-offset': offset,
      ...(dash ? { 'line-dasharray': dash as ExpressionSpecification } : {}),
    },
  });
  const thin = (width: number): ExpressionSpecification => [
    'case',
    ['get', 'context'],
    width * 0.7 * Math.sqrt(lineScale),
    width * lineScale,
  ];
  const has = (look: Variant['look']): boolean => drawn.some((variant) => variant.look === look);
  const isPresent: ExpressionSpecification = ['==', ['get', 'statusClass'], 'present'];
  const looks = (look: Variant['look']): ExpressionSpecification =>
    isOneOf(drawn, (variant) => variant.look === look);
  return [
    {
      id: `${layer}-casing`,
      type: 'line',
      source: layer,
      filter: isLine,
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': palette.halo,
        'line-width': widthAt(2),
        'line-offset': offset,
        'line-opacity': 0.7,
      },
    },
    {
      id: `${layer}-line`,
      type: 'line',
      source: layer,
      filter: isLine,
      layout: { 'line-cap': 'butt', 'line-join': 'round' },
      paint: {
        'line-color': colorOf(
          byVariant(drawn, ({ color }) => palette[color]),
          palette,
        ),
        'line-width': widthAt(0),
        'line-offset': offset,
        'line-opacity': opacity,
        'line-dasharray': dashOfStatus,
      },
    },
    ...(has('ties') ? [over('ties', ['all', looks('ties'), isPresent], [0.9, 1.7], [5, 5], 6)] : []),
    ...(has('core') ? [over('core', looks('core'), [0.55, 1], null, 6)] : []),
    ...(layer === 'highways' || layer === 'waterways'
      ? [over('work', ['has', 'workClass'], [0.8, 1.5], dashOfWork)]
      : []),
  ];
}

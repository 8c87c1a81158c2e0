import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { LayerId } from '../model/kinds.ts';
import type { Variant } from './dossier.ts';
import { colorOf, isPoint, whenLit } from './expressions.ts';
import { growing } from './sizes.ts';
import type { Theme } from './themes.ts';
import { byVariant } from './variants.ts';

/** Farther out sites are dots, from here on signs. */
export const signZoom = 7;

/** Size of signs at zoom 5 and 10; 1 is 22 pixels. */
export const signSizes = [0.8, 1.02] as const;

/** Where several sites share a spot their signs stand around it; see `fan` in the features. */
export const fanOffset = [
  'case',
  ['has', 'fan'],
  ['array', 'number', 2, ['get', 'fan']],
  ['literal', [0, 0]],
] as unknown as ExpressionSpecification;

/**
 * Sites: dots from afar, filled where the thing stands or is being built, ringed where it is planned or promoted;
 * from zoom 7 the sign of the kind on a plate whose rim carries the dash of the stage.
 */
export function pointLayers(
  layer: LayerId,
  variants: readonly Variant[],
  theme: Theme,
): LayerSpecification[] {
  const { palette, siteScale } = theme;
  const own = colorOf(
    byVariant(variants, ({ color }) => palette[color]),
    palette,
  );
  const stands = ['present', 'building'];
  const byStage = <T>(standing: T, coming: T): ExpressionSpecification =>
    ['match', ['get', 'statusClass'], stands, standing, coming] as unknown as ExpressionSpecification;
  const sign: ExpressionSpecification = [
    'concat',
    `site ${theme.id} `,
    byVariant(variants, ({ icon }) => icon),
    ' ',
    ['case', ['get', 'context'], 'context', byVariant(variants, ({ color }) => color)],
    ' ',
    ['get', 'statusClass'],
    byVariant(variants, ({ shared }) => (shared ? ' shared' : '')),
  ];
  const signSize = growing(signSizes[0] * siteScale, signSizes[1] * siteScale);
  const standing = {
    'icon-size': signSize,
    'icon-offset': fanOffset,
    'icon-allow-overlap': true,
    'icon-ignore-placement': true,
  } as const;
  const filter = isPoint;
  return [
    {
      id: `${layer}-dot`,
      type: 'circle',
      source: layer,
      maxzoom: signZoom,
      filter,
      paint: {
        'circle-color': byStage<unknown>(own, palette.halo),
        'circle-radius': growing(
          whenLit(5 * siteScale, 3 * siteScale),
          whenLit(7 * siteScale, 5 * siteScale),
        ),
        'circle-stroke-color': byStage<unknown>(palette.halo, own),
        'circle-stroke-width': byStage(1.1, 1.8 * Math.sqrt(siteScale)),
      },
    },
    {
      id: `${layer}-hover`,
      type: 'symbol',
      source: layer,
      minzoom: signZoom,
      filter,
      layout: { ...standing, 'icon-image': `ring ${theme.id}` },
      paint: { 'icon-opacity': ['case', ['boolean', ['feature-state', 'hovered'], false], 1, 0] },
    },
    {
      id: `${layer}-site`,
      type: 'symbol',
      source: layer,
      minzoom: signZoom,
      filter,
      layout: { ...standing, 'icon-image': sign },
    },
  ];
}

import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { LayerId } from '../model/kinds.ts';
import type { Form, Variant } from './dossier.ts';
import { colorOf, isLine, isPoint, isPromised, whenSelected } from './expressions.ts';
import { mapFont } from './fonts.ts';
import { textSize } from './sizes.ts';
import { seatSource } from './sources.ts';
import type { Theme } from './themes.ts';
import { byVariant } from './variants.ts';

type Layout = NonNullable<SymbolLayerSpecification['layout']>;

/** From here on names run along their lines; farther out they stand level on them. */
const alongZoom = 7.4;

const name: ExpressionSpecification = ['get', 'name'];
/** With whom, in a smaller line below the name. */
const nameAndPartners: ExpressionSpecification = [
  'case',
  ['has', 'partners'],
  ['format', name, {}, '\n', {}, ['get', 'partners'], { 'font-scale': 0.85 }],
  ['format', name, {}],
];

/** From afar the name alone: a list of partners would take the room of other names. */
const nameAndPartnersNear: ExpressionSpecification = [
  'step',
  ['zoom'],
  ['format', name, {}],
  7,
  nameAndPartners,
];
/** With its class, small beside the name. */
const nameAndGrade: ExpressionSpecification = [
  'case',
  ['has', 'grade'],
  ['format', name, {}, ' ', {}, ['get', 'grade'], { 'font-scale': 0.8 }],
  ['format', name, {}],
];

/** From which zoom the names of points, lines and areas show. */
export type NameZooms = Readonly<Partial<Record<Form, number>>>;

/**
 * Names: on lines, beside points, in the middle of areas; border-crossing projects first.
 * From afar a line's name stands level: easier to read at a glance, and the glyphs need no second, upright
 * form, which is what costs most in the first view (measured: a fifth of the time to idle).
 */
export function nameLayers(
  layer: LayerId,
  variants: readonly Variant[],
  zooms: NameZooms,
  theme: Theme,
): LayerSpecification[] {
  const { palette, siteScale } = theme;
  const color = byVariant(variants, (variant) => palette[variant.color]);
  const label = (
    id: string,
    shape: FilterSpecification,
    zoom: { minzoom: number; maxzoom?: number },
    layout: Layout,
    source: string = layer,
  ): LayerSpecification => ({
    id: `${layer}-name-${id}`,
    type: 'symbol',
    source,
    ...zoom,
    filter: ['all', shape, isPromised] as FilterSpecification,
    layout: {
      'text-field': name,
      'text-font': [mapFont],
      'text-size': textSize(theme, 10.5, 13),
      'text-padding': 4,
      'text-max-width': 9,
      'symbol-sort-key': ['case', ['get', 'crossProvince'], 0, 1],
      ...layout,
    },
    paint: {
      'text-color': colorOf(color, palette),
      'text-halo-color': palette.halo,
      'text-halo-width': 1.6,
      // What is chosen bears its name over the veil; a seat has no state of its own.
      ...(source === layer ? { 'text-opacity': whenSelected(0, 1) } : {}),
    },
  });
  const along: Layout = {
    'symbol-placement': 'line',
    'symbol-spacing': 420,
    'text-offset': [0, -0.85],
    'text-field': nameAndGrade,
  };
  const seated = (form: 'area' | 'line'): FilterSpecification => [
    'all',
    ['==', ['get', 'layer'], layer],
    ['==', ['get', 'seat'], form],
    ['>=', ['zoom'], ['get', 'fromZoom']],
  ];
  const aroundSeat: Layout = {
    'text-variable-anchor': [
      'center',
      'top',
      'bottom',
      'left',
      'right',
      'top-left',
      'top-right',
      'bottom-left',
      'bottom-right',
    ],
    'text-radial-offset': 0.6,
    'text-justify': 'auto',
    'symbol-sort-key': ['get', 'rank'],
  };
  const { point, line, area } = zooms;
  return [
    ...(area === undefined
      ? []
      : [
          label(
            'area',
            seated('area'),
            { minzoom: area },
            { ...aroundSeat, 'text-field': nameAndPartnersNear },
            seatSource,
          ),
        ]),
    ...(line === undefined
      ? []
      : [
          ...(line < alongZoom
            ? [
                label(
                  'line-far',
                  seated('line'),
                  { minzoom: line, maxzoom: alongZoom },
                  { ...aroundSeat, 'text-field': nameAndGrade },
                  seatSource,
                ),
              ]
            : []),
          label('line', isLine, { minzoom: Math.max(line, alongZoom) }, along),
        ]),
    ...(point === undefined
      ? []
      : [
          label(
            'point',
            ['all', isPoint, ['!', ['has', 'fan']]] as FilterSpecification,
            { minzoom: point },
            {
              'text-field': nameAndPartners,
              'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
              'text-radial-offset': 0.95 * Math.sqrt(siteScale),
              'text-justify': 'auto',
            },
          ),
          label(
            'fan',
            ['all', isPoint, ['has', 'fan']] as FilterSpecification,
            { minzoom: point + 1.2 },
            {
              'text-field': nameAndPartners,
              'text-anchor': 'top',
              'text-offset': ['array', 'number', 2, ['get', 'fanName']] as unknown as ExpressionSpecification,
            },
          ),
        ]),
  ];
}

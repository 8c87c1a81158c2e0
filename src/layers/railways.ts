import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { LayerDossier } from './dossier.ts';
import { isLine } from './expressions.ts';
import type { Palette } from './palette.ts';
import { namesOf } from './namesOf.ts';
import { bandOf, lineOf, pointOf } from './parts.ts';

const isFast: ExpressionSpecification = [
  'in',
  ['coalesce', ['get', 'class'], ''],
  ['literal', ['high_speed', 'intercity']],
];
const colorOfClass = ({ highSpeedRail, rail }: Palette): ExpressionSpecification => [
  'case',
  isFast,
  highSpeedRail,
  rail,
];

/** Cross ties of an ordinary railway, over its graphite line. */
const ties = (palette: Palette): LayerSpecification => ({
  id: 'railways-ties',
  type: 'line',
  source: 'railways',
  minzoom: 6,
  filter: ['all', isLine, ['!', isFast], ['==', ['get', 'statusClass'], 'present']] as FilterSpecification,
  paint: { 'line-color': palette.halo, 'line-width': 1.1, 'line-dasharray': [5, 5] },
});

export const railways: LayerDossier = {
  id: 'railways',
  label: '铁路',
  labelEn: 'Railways',
  about: '高速、城际、普速与市域铁路，以及跨市的轨道交通。',
  isOnAtStart: true,
  legend: (palette) => [
    { label: '高速、城际铁路', form: 'line', color: palette.highSpeedRail },
    { label: '普速、市域铁路与轨道交通', form: 'line', color: palette.rail },
  ],
  areas: (palette) => bandOf('railways', palette.highSpeedRail, palette),
  lines: (palette) => [...lineOf('railways', colorOfClass(palette), [1.7, 3.2], palette), ties(palette)],
  points: (palette) => pointOf('railways', palette.rail, 4, palette),
  labels: (palette) => namesOf('railways', colorOfClass(palette), 'line', 6.15, palette),
};

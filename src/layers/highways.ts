import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { LayerDossier } from './dossier.ts';
import type { Palette } from './palette.ts';
import { namesOf } from './namesOf.ts';
import { bandOf, lineOf, pointOf } from './parts.ts';

const colorOfKind = ({ highway, road }: Palette): ExpressionSpecification => [
  'match',
  ['get', 'kind'],
  'road',
  road,
  highway,
];

export const highways: LayerDossier = {
  id: 'highways',
  label: '公路',
  labelEn: 'Highways',
  about: '高速公路、国省干线与过江通道。',
  isOnAtStart: true,
  legend: (palette) => [
    { label: '高速公路、过江通道', form: 'line', color: palette.highway },
    { label: '国省干线', form: 'line', color: palette.road },
  ],
  areas: (palette) => bandOf('highways', palette.highway, palette),
  lines: (palette) => [...lineOf('highways', colorOfKind(palette), [1.6, 3], palette)],
  points: (palette) => pointOf('highways', palette.highway, 4, palette),
  labels: (palette) => [
    ...namesOf('highways', colorOfKind(palette), 'line', 6.4, palette),
    ...namesOf('highways', colorOfKind(palette), 'point', 8.5, palette),
  ],
};

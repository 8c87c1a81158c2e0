import type { LayerDossier } from './dossier.ts';
import { namesOf } from './namesOf.ts';
import { areaOf, pointOf } from './parts.ts';

export const zones: LayerDossier = {
  id: 'zones',
  label: '功能区',
  labelEn: 'Zones',
  about: '功能区、示范区、开发区、自贸片区。毗邻地区以柔边示意，不画界线；整市范围用斜线。',
  isOnAtStart: true,
  legend: (palette) => [
    { label: '功能区', form: 'point', color: palette.zone },
    { label: '毗邻或整市范围', form: 'area', color: palette.zone },
  ],
  areas: (palette) => areaOf('zones', palette.zone, 'hatch-zone', palette),
  lines: () => [],
  points: (palette) => pointOf('zones', palette.zone, 5, palette),
  labels: (palette) => [
    ...namesOf('zones', palette.zone, 'point', 7, palette),
    ...namesOf('zones', palette.zone, 'area', 6, palette),
  ],
};

import type { LayerDossier } from './dossier.ts';
import { namesOf } from './namesOf.ts';
import { areaOf, bandOf, lineOf, pointOf } from './parts.ts';

export const regions: LayerDossier = {
  id: 'regions',
  label: '区域',
  labelEn: 'Regions',
  about: '都市圈、经济带、走廊等区域概念，只作范围示意。',
  isOnAtStart: false,
  legend: (palette) => [
    { label: '区域', form: 'point', color: palette.region },
    { label: '区域范围', form: 'area', color: palette.region },
    { label: '线路', form: 'line', color: palette.region },
  ],
  areas: (palette) => [
    ...areaOf('regions', palette.region, 'hatch-region', palette),
    ...bandOf('regions', palette.region, palette),
  ],
  lines: (palette) => [...lineOf('regions', palette.region, [2, 4], palette)],
  points: (palette) => pointOf('regions', palette.region, 4.5, palette),
  labels: (palette) => [
    ...namesOf('regions', palette.region, 'point', 6, palette),
    ...namesOf('regions', palette.region, 'area', 5, palette),
    ...namesOf('regions', palette.region, 'line', 6, palette),
  ],
};

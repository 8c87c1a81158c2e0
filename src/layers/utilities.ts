import { drawVariants } from './drawVariants.ts';
import type { LayerDossier, Variant } from './dossier.ts';

const variants: readonly Variant[] = [
  {
    id: 'energy',
    label: '能源',
    labelEn: 'Energy',
    kinds: ['energy'],
    color: 'utility',
    icon: 'energy',
    width: [1.2, 2.4],
  },
  {
    id: 'pipeline',
    label: '管道',
    labelEn: 'Pipelines',
    kinds: ['pipeline'],
    color: 'utility',
    icon: 'pipeline',
    width: [1.2, 2.4],
  },
  {
    id: 'grid',
    label: '电网',
    labelEn: 'Grid',
    kinds: ['grid'],
    color: 'utility',
    icon: 'grid',
    width: [1.2, 2.4],
  },
  {
    id: 'water-project',
    label: '水利工程',
    labelEn: 'Water works',
    kinds: ['water_project'],
    color: 'utility',
    icon: 'water_project',
    width: [1.6, 2.8],
  },
];

export const utilities: LayerDossier = {
  id: 'utilities',
  label: '能源水利',
  labelEn: 'Energy & water',
  about: '能源、管道、电网、水利工程。一律按示意绘制，不标容量与电压。',
  isOnAtStart: false,
  variants,
  draw: (theme) =>
    drawVariants(
      {
        id: 'utilities',
        variants,
        forms: ['soft', 'line', 'point'],
        names: { area: 7.5, point: 7.5, line: 7.5 },
      },
      theme,
    ),
};

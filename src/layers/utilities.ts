import { drawVariants } from './drawVariants.ts';
import type { LayerDossier, Variant } from './dossier.ts';

const variants: readonly Variant[] = [
  {
    id: 'energy',
    kinds: ['energy'],
    color: 'utility',
    icon: 'energy',
    width: [1.2, 2.4],
  },
  {
    id: 'pipeline',
    kinds: ['pipeline'],
    color: 'utility',
    icon: 'pipeline',
    width: [1.2, 2.4],
  },
  {
    id: 'grid',
    kinds: ['grid'],
    color: 'utility',
    icon: 'grid',
    width: [1.2, 2.4],
  },
  {
    id: 'water-project',
    kinds: ['water_project'],
    color: 'utility',
    icon: 'water_project',
    width: [1.6, 2.8],
  },
];

export const utilities: LayerDossier = {
  id: 'utilities',
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

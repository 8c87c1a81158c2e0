import { drawVariants } from './drawVariants.ts';
import type { LayerDossier, Variant } from './dossier.ts';

const variants: readonly Variant[] = [
  {
    id: 'waterway',
    kinds: ['waterway'],
    color: 'waterway',
    icon: 'waterway',
    width: [1.8, 3.4],
  },
  {
    id: 'river',
    kinds: ['river'],
    color: 'waterway',
    icon: 'river',
    width: [1.2, 2.4],
  },
];

export const waterways: LayerDossier = {
  id: 'waterways',
  isOnAtStart: true,
  variants,
  draw: (theme) =>
    drawVariants(
      { id: 'waterways', variants, forms: ['line', 'point'], names: { line: 6.5, point: 8 } },
      theme,
    ),
};

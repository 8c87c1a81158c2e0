import { drawVariants } from './drawVariants.ts';
import type { LayerDossier, Variant } from './dossier.ts';

const variants: readonly Variant[] = [
  {
    id: 'ecology',
    kinds: ['ecology'],
    color: 'ecology',
    icon: 'ecology',
    width: [1.4, 2.8],
  },
  {
    id: 'tourism',
    kinds: ['tourism'],
    color: 'ecology',
    icon: 'tourism',
  },
  {
    id: 'lake',
    kinds: ['lake'],
    color: 'ecology',
    icon: 'lake',
  },
];

export const ecology: LayerDossier = {
  id: 'ecology',
  isOnAtStart: false,
  variants,
  draw: (theme) =>
    drawVariants(
      { id: 'ecology', variants, forms: ['soft', 'line', 'point'], names: { area: 7.5, point: 8, line: 8 } },
      theme,
    ),
};

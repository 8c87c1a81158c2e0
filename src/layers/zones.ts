import { drawVariants } from './drawVariants.ts';
import type { LayerDossier, Variant } from './dossier.ts';

const variants: readonly Variant[] = [
  {
    id: 'partner-zone',
    kinds: ['zone'],
    shared: true,
    color: 'zone',
    icon: 'zone',
  },
  {
    id: 'zone',
    kinds: ['zone'],
    color: 'zone',
    icon: 'zone',
  },
  {
    id: 'finance',
    kinds: ['finance'],
    color: 'zone',
    icon: 'finance',
  },
];

export const zones: LayerDossier = {
  id: 'zones',
  isOnAtStart: true,
  variants,
  draw: (theme) =>
    drawVariants(
      { id: 'zones', variants, forms: ['area', 'soft', 'point'], names: { area: 6, point: 7 } },
      theme,
    ),
};

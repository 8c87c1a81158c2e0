import { drawVariants } from './drawVariants.ts';
import type { LayerDossier, Variant } from './dossier.ts';

const variants: readonly Variant[] = [
  {
    id: 'metro-area',
    kinds: ['metro_area'],
    color: 'region',
    icon: 'region',
  },
  {
    id: 'economic-belt',
    kinds: ['economic_belt'],
    color: 'region',
    icon: 'region',
  },
  {
    id: 'corridor',
    kinds: ['corridor'],
    color: 'region',
    icon: 'region',
  },
  {
    id: 'other',
    kinds: ['other'],
    color: 'region',
    icon: 'region',
  },
];

export const regions: LayerDossier = {
  id: 'regions',
  isOnAtStart: false,
  variants,
  draw: (theme) =>
    drawVariants(
      { id: 'regions', variants, forms: ['area', 'soft', 'point'], names: { area: 5, point: 6 } },
      theme,
    ),
};

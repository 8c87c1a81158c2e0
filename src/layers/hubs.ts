import { drawVariants } from './drawVariants.ts';
import type { LayerDossier, Variant } from './dossier.ts';

const variants: readonly Variant[] = [
  {
    id: 'airport',
    kinds: ['airport'],
    color: 'hub',
    icon: 'airport',
  },
  {
    id: 'port',
    kinds: ['port'],
    color: 'hub',
    icon: 'port',
  },
  {
    id: 'station',
    kinds: ['station'],
    color: 'hub',
    icon: 'station',
  },
  {
    id: 'logistics',
    kinds: ['logistics'],
    color: 'hub',
    icon: 'logistics',
  },
];

export const hubs: LayerDossier = {
  id: 'hubs',
  isOnAtStart: false,
  variants,
  draw: (theme) =>
    drawVariants({ id: 'hubs', variants, forms: ['soft', 'point'], names: { area: 7, point: 7 } }, theme),
};

import { drawVariants } from './drawVariants.ts';
import type { LayerDossier, Variant } from './dossier.ts';

const variants: readonly Variant[] = [
  {
    id: 'partner-park',
    kinds: ['park'],
    shared: true,
    color: 'park',
    icon: 'park',
  },
  {
    id: 'park',
    kinds: ['park'],
    color: 'park',
    icon: 'park',
  },
];

export const parks: LayerDossier = {
  id: 'parks',
  isOnAtStart: true,
  variants,
  draw: (theme) => drawVariants({ id: 'parks', variants, forms: ['point'], names: { point: 7.5 } }, theme),
};

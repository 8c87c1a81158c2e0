import { drawVariants } from './drawVariants.ts';
import type { LayerDossier, Variant } from './dossier.ts';

const variants: readonly Variant[] = [
  {
    id: 'science',
    kinds: ['science'],
    color: 'innovation',
    icon: 'science',
  },
  {
    id: 'research',
    kinds: ['research'],
    color: 'innovation',
    icon: 'research',
  },
  {
    id: 'school',
    kinds: ['school'],
    color: 'innovation',
    icon: 'school',
  },
  {
    id: 'hospital',
    kinds: ['hospital'],
    color: 'innovation',
    icon: 'hospital',
  },
  {
    id: 'data-centre',
    kinds: ['data_centre'],
    color: 'innovation',
    icon: 'data_centre',
  },
];

export const innovation: LayerDossier = {
  id: 'innovation',
  isOnAtStart: false,
  variants,
  draw: (theme) => drawVariants({ id: 'innovation', variants, forms: ['point'], names: { point: 8 } }, theme),
};

import { drawVariants } from './drawVariants.ts';
import type { LayerDossier, Variant } from './dossier.ts';

const variants: readonly Variant[] = [
  {
    id: 'park',
    label: '园区',
    labelEn: 'Parks',
    kinds: ['park'],
    color: 'park',
    icon: 'park',
  },
];

export const parks: LayerDossier = {
  id: 'parks',
  label: '园区',
  labelEn: 'Parks',
  about: '规划点名的产业园、合作园区。',
  isOnAtStart: true,
  variants,
  draw: (theme) => drawVariants({ id: 'parks', variants, forms: ['point'], names: { point: 7.5 } }, theme),
};

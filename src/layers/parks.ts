import { drawVariants } from './drawVariants.ts';
import type { LayerDossier, Variant } from './dossier.ts';

const variants: readonly Variant[] = [
  {
    id: 'partner-park',
    label: '合作园区',
    labelEn: 'Parks with partners',
    kinds: ['park'],
    shared: true,
    color: 'park',
    icon: 'park',
  },
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
  about: '规划点名的产业园、合作园区。有合作方的带双环标记。',
  isOnAtStart: true,
  variants,
  draw: (theme) => drawVariants({ id: 'parks', variants, forms: ['point'], names: { point: 7.5 } }, theme),
};

import { drawVariants } from './drawVariants.ts';
import type { LayerDossier, Variant } from './dossier.ts';

const variants: readonly Variant[] = [
  {
    id: 'science',
    label: '科学设施',
    labelEn: 'Science facilities',
    kinds: ['science'],
    color: 'innovation',
    icon: 'science',
  },
  {
    id: 'research',
    label: '研发平台',
    labelEn: 'Research',
    kinds: ['research'],
    color: 'innovation',
    icon: 'research',
  },
  {
    id: 'school',
    label: '院校',
    labelEn: 'Schools',
    kinds: ['school'],
    color: 'innovation',
    icon: 'school',
  },
  {
    id: 'hospital',
    label: '医疗',
    labelEn: 'Hospitals',
    kinds: ['hospital'],
    color: 'innovation',
    icon: 'hospital',
  },
  {
    id: 'data-centre',
    label: '数据中心',
    labelEn: 'Data centres',
    kinds: ['data_centre'],
    color: 'innovation',
    icon: 'data_centre',
  },
];

export const innovation: LayerDossier = {
  id: 'innovation',
  label: '创新平台',
  labelEn: 'Innovation',
  about: '科学设施、研究院、院校、医院。',
  isOnAtStart: false,
  variants,
  draw: (theme) => drawVariants({ id: 'innovation', variants, forms: ['point'], names: { point: 8 } }, theme),
};

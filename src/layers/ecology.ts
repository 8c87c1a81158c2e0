import { drawVariants } from './drawVariants.ts';
import type { LayerDossier, Variant } from './dossier.ts';

const variants: readonly Variant[] = [
  {
    id: 'ecology',
    label: '生态',
    labelEn: 'Ecology',
    kinds: ['ecology'],
    color: 'ecology',
    icon: 'ecology',
    width: [1.4, 2.8],
  },
  {
    id: 'tourism',
    label: '文旅',
    labelEn: 'Tourism',
    kinds: ['tourism'],
    color: 'ecology',
    icon: 'tourism',
  },
  {
    id: 'lake',
    label: '湖泊',
    labelEn: 'Lakes',
    kinds: ['lake'],
    color: 'ecology',
    icon: 'lake',
  },
];

export const ecology: LayerDossier = {
  id: 'ecology',
  label: '生态文旅',
  labelEn: 'Ecology & tourism',
  about: '生态廊道、湿地、文旅项目、湖泊。',
  isOnAtStart: false,
  variants,
  draw: (theme) =>
    drawVariants(
      { id: 'ecology', variants, forms: ['soft', 'line', 'point'], names: { area: 7.5, point: 8, line: 8 } },
      theme,
    ),
};

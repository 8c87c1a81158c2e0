import { drawVariants } from './drawVariants.ts';
import type { LayerDossier, Variant } from './dossier.ts';

const variants: readonly Variant[] = [
  {
    id: 'waterway',
    label: '航道',
    labelEn: 'Waterways',
    kinds: ['waterway'],
    color: 'waterway',
    icon: 'waterway',
    width: [1.8, 3.4],
  },
  {
    id: 'river',
    label: '河流',
    labelEn: 'Rivers',
    kinds: ['river'],
    color: 'waterway',
    icon: 'river',
    width: [1.2, 2.4],
  },
];

export const waterways: LayerDossier = {
  id: 'waterways',
  label: '航道',
  labelEn: 'Waterways',
  about:
    '航道工程，以及规划点名的河流。名称旁的等级（Ⅰ—Ⅶ级，GB 50139）：工程的据规划原文，长江干线的据公开资料；未写明的不标。',
  isOnAtStart: true,
  variants,
  draw: (theme) =>
    drawVariants(
      { id: 'waterways', variants, forms: ['line', 'point'], names: { line: 6.5, point: 8 } },
      theme,
    ),
};

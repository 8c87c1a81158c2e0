import { drawVariants } from './drawVariants.ts';
import type { LayerDossier, Variant } from './dossier.ts';

const variants: readonly Variant[] = [
  {
    id: 'partner-zone',
    label: '合作功能区',
    labelEn: 'Zones with partners',
    kinds: ['zone'],
    shared: true,
    color: 'zone',
    icon: 'zone',
  },
  {
    id: 'zone',
    label: '功能区',
    labelEn: 'Zones',
    kinds: ['zone'],
    color: 'zone',
    icon: 'zone',
  },
  {
    id: 'finance',
    label: '金融集聚区',
    labelEn: 'Financial districts',
    kinds: ['finance'],
    color: 'zone',
    icon: 'finance',
  },
];

export const zones: LayerDossier = {
  id: 'zones',
  label: '功能区',
  labelEn: 'Zones',
  about:
    '功能区、示范区、开发区、自贸片区。毗邻地区以柔边示意，不画界线；整市范围用斜线；有合作方的带双环标记。',
  isOnAtStart: true,
  variants,
  draw: (theme) =>
    drawVariants(
      { id: 'zones', variants, forms: ['area', 'soft', 'point'], names: { area: 6, point: 7 } },
      theme,
    ),
};

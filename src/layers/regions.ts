import { drawVariants } from './drawVariants.ts';
import type { LayerDossier, Variant } from './dossier.ts';

const variants: readonly Variant[] = [
  {
    id: 'metro-area',
    label: '都市圈',
    labelEn: 'Metropolitan areas',
    kinds: ['metro_area'],
    color: 'region',
    icon: 'region',
  },
  {
    id: 'economic-belt',
    label: '经济带',
    labelEn: 'Economic belts',
    kinds: ['economic_belt'],
    color: 'region',
    icon: 'region',
  },
  {
    id: 'corridor',
    label: '走廊',
    labelEn: 'Corridors',
    kinds: ['corridor'],
    color: 'region',
    icon: 'region',
  },
  {
    id: 'other',
    label: '其他区域',
    labelEn: 'Other regions',
    kinds: ['other'],
    color: 'region',
    icon: 'region',
  },
];

export const regions: LayerDossier = {
  id: 'regions',
  label: '区域',
  labelEn: 'Regions',
  about: '都市圈、经济带、走廊等区域概念，只作范围示意。',
  isOnAtStart: false,
  variants,
  draw: (theme) =>
    drawVariants(
      { id: 'regions', variants, forms: ['area', 'soft', 'point'], names: { area: 5, point: 6 } },
      theme,
    ),
};

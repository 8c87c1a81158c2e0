import { drawVariants } from './drawVariants.ts';
import type { LayerDossier, Variant } from './dossier.ts';

const variants: readonly Variant[] = [
  {
    id: 'airport',
    label: '机场',
    labelEn: 'Airports',
    kinds: ['airport'],
    color: 'hub',
    icon: 'airport',
  },
  {
    id: 'port',
    label: '港口',
    labelEn: 'Ports',
    kinds: ['port'],
    color: 'hub',
    icon: 'port',
  },
  {
    id: 'station',
    label: '车站',
    labelEn: 'Stations',
    kinds: ['station'],
    color: 'hub',
    icon: 'station',
  },
  {
    id: 'logistics',
    label: '物流',
    labelEn: 'Logistics',
    kinds: ['logistics'],
    color: 'hub',
    icon: 'logistics',
  },
];

export const hubs: LayerDossier = {
  id: 'hubs',
  label: '枢纽',
  labelEn: 'Hubs',
  about: '机场、港口、车站、物流园。',
  isOnAtStart: false,
  variants,
  draw: (theme) =>
    drawVariants({ id: 'hubs', variants, forms: ['soft', 'point'], names: { area: 7, point: 7 } }, theme),
};

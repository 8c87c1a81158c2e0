import { drawVariants } from './drawVariants.ts';
import type { LayerDossier, Variant } from './dossier.ts';

const variants: readonly Variant[] = [
  {
    id: 'high-speed',
    label: '高速铁路',
    labelEn: 'High-speed rail',
    kinds: ['railway'],
    color: 'highSpeedRail',
    icon: 'station',
    classes: ['high_speed'],
    width: [1.9, 3.4],
  },
  {
    id: 'intercity',
    label: '城际铁路',
    labelEn: 'Intercity rail',
    kinds: ['railway'],
    color: 'highSpeedRail',
    icon: 'station',
    classes: ['intercity'],
    width: [1.9, 3.4],
    look: 'core',
  },
  {
    id: 'suburban',
    label: '市域铁路、轨道交通',
    labelEn: 'Suburban rail, metro',
    kinds: ['railway', 'metro'],
    color: 'rail',
    icon: 'station',
    classes: ['suburban', 'metro'],
    width: [1.3, 2.3],
    look: 'core',
  },
  {
    id: 'conventional',
    label: '普速铁路',
    labelEn: 'Conventional rail',
    kinds: ['railway', 'metro'],
    color: 'rail',
    icon: 'station',
    width: [1.7, 3.2],
    look: 'ties',
  },
];

export const railways: LayerDossier = {
  id: 'railways',
  label: '铁路',
  labelEn: 'Railways',
  about: '高速、城际、普速与市域铁路，以及跨市的轨道交通。',
  isOnAtStart: true,
  variants,
  draw: (theme) => drawVariants({ id: 'railways', variants, forms: ['line'], names: { line: 5.2 } }, theme),
};

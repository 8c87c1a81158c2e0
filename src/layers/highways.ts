import { drawVariants } from './drawVariants.ts';
import type { LayerDossier, Variant } from './dossier.ts';
import { shieldLayers } from './shieldLayers.ts';

const variants: readonly Variant[] = [
  {
    id: 'expressway',
    label: '高速公路',
    labelEn: 'Expressways',
    kinds: ['highway'],
    color: 'highway',
    icon: 'road',
    width: [1.7, 3.2],
  },
  {
    id: 'bridge',
    label: '过江通道',
    labelEn: 'River crossings',
    kinds: ['bridge'],
    color: 'highway',
    icon: 'road',
    width: [2.6, 5],
    look: 'core',
  },
  {
    id: 'road',
    label: '国省干线',
    labelEn: 'Trunk roads',
    kinds: ['road'],
    color: 'road',
    icon: 'road',
    width: [1.4, 2.4],
  },
];

export const highways: LayerDossier = {
  id: 'highways',
  label: '公路',
  labelEn: 'Highways',
  about: '高速公路、国省干线与过江通道。',
  isOnAtStart: true,
  variants,
  draw: (theme) => {
    const drawn = drawVariants(
      { id: 'highways', variants, forms: ['line', 'point'], names: { line: 6.4, point: 8.5 } },
      theme,
    );
    return { ...drawn, labels: [...drawn.labels, ...shieldLayers('highways', 'highway', theme)] };
  },
};

import { drawVariants } from './drawVariants.ts';
import type { LayerDossier, Variant } from './dossier.ts';
import { shieldLayers } from './shieldLayers.ts';

const variants: readonly Variant[] = [
  {
    id: 'expressway',
    kinds: ['highway'],
    color: 'highway',
    icon: 'road',
    width: [1.7, 3.2],
  },
  {
    id: 'bridge',
    kinds: ['bridge'],
    color: 'highway',
    icon: 'road',
    width: [2.6, 5],
    look: 'core',
  },
  {
    id: 'road',
    kinds: ['road'],
    color: 'road',
    icon: 'road',
    width: [1.4, 2.4],
  },
];

export const highways: LayerDossier = {
  id: 'highways',
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

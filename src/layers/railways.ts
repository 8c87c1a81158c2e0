import { drawVariants } from './drawVariants.ts';
import type { LayerDossier, Variant } from './dossier.ts';

const variants: readonly Variant[] = [
  {
    id: 'high-speed',
    kinds: ['railway'],
    color: 'highSpeedRail',
    icon: 'station',
    classes: ['high_speed'],
    width: [1.9, 3.4],
  },
  {
    id: 'intercity',
    kinds: ['railway'],
    color: 'highSpeedRail',
    icon: 'station',
    classes: ['intercity'],
    width: [1.9, 3.4],
    look: 'core',
  },
  {
    id: 'suburban',
    kinds: ['railway', 'metro'],
    color: 'rail',
    icon: 'station',
    classes: ['suburban', 'metro'],
    width: [1.3, 2.3],
    look: 'core',
  },
  {
    id: 'conventional',
    kinds: ['railway', 'metro'],
    color: 'rail',
    icon: 'station',
    width: [1.7, 3.2],
    look: 'ties',
  },
];

export const railways: LayerDossier = {
  id: 'railways',
  isOnAtStart: true,
  variants,
  draw: (theme) => drawVariants({ id: 'railways', variants, forms: ['line'], names: { line: 5.2 } }, theme),
};

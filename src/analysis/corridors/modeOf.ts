import { layerOfKind, type Kind } from '../../model/kinds.ts';
import type { LineMode } from './corridorData.ts';

const fastClasses: readonly (string | undefined)[] = ['high_speed', 'intercity'];

/** What moves on a line of this kind and class. */
export function modeOf({
  kind,
  class: grade,
}: {
  readonly kind: Kind;
  readonly class?: string | undefined;
}): LineMode {
  if (kind === 'river') return 'river';
  switch (layerOfKind[kind]) {
    case 'railways':
      return fastClasses.includes(grade) ? 'high_speed' : 'rail';
    case 'highways':
      return 'road';
    case 'waterways':
      return 'waterway';
    case 'utilities':
      return 'utility';
    default:
      return 'other';
  }
}

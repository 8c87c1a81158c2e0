import type { PlanText } from '../../model/plan.ts';
import type { AtlasState } from '../atlasState.ts';

/** The reader's plan as it was pressed last; null until it has been. */
export function ownText({ own }: Pick<AtlasState, 'own'>): PlanText | null {
  const overlay = own?.pressed?.overlay;
  return overlay?.texts[overlay.plan.id] ?? null;
}

import type { PlanSummary } from '../../model/plan.ts';
import { useAtlasState } from '../atlas.ts';
import { spellJurisdiction } from './spellJurisdiction.ts';
import { useWords } from './useWords.ts';

/** Whom a plan speaks for, in Latin script; null where the interface speaks Chinese and needs none. */
export function usePlanSpelling(): ((plan: Pick<PlanSummary, 'territory'>) => string) | null {
  const { carriesPinyin } = useWords();
  const places = useAtlasState((state) => state.data.places);
  return carriesPinyin ? (plan) => spellJurisdiction(plan, places) : null;
}

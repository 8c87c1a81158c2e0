import type { PlanSummary } from '../../model/plan.ts';
import { usePlanSpelling } from './usePlanSpelling.ts';
import { WithPinyin } from './WithPinyin.tsx';

/** A plan's short title; with whom it speaks for in pinyin where the interface does not speak Chinese. */
export function PlanName({ of }: { of: Pick<PlanSummary, 'shortTitle' | 'territory'> }) {
  const spell = usePlanSpelling();
  return spell ? <WithPinyin pinyin={spell(of)}>{of.shortTitle}</WithPinyin> : of.shortTitle;
}

import { useEffect, useRef } from 'react';
import type { PlanText } from '../../model/plan.ts';
import { useAtlasState } from '../atlas.ts';
import type { Goal } from './goal.ts';

/**
 * Brings what is chosen into view. A plan that is opened is read from its head; a thing that is chosen elsewhere and
 * of which the open measure promises nothing leaves the reader where it is. Where a heading is meant, that is shown.
 * @param onGoal always the same function
 */
export function useFollow(text: PlanText, onGoal: (goal: Goal) => void): void {
  const { measure, project, at } = useAtlasState((state) => state.selection);
  const isPromised = useAtlasState(
    ({ data }) =>
      project !== null &&
      (data.projects.get(project)?.commitments.some((one) => one.measure === measure) ?? false),
  );
  const seen = useRef<{ text: PlanText; measure: string | null; at: number | null; project: string | null }>(
    null,
  );
  useEffect(() => {
    const before = seen.current;
    seen.current = { text, measure, at, project };
    const isOther = before?.text !== text || before.measure !== measure;
    const isMeant = (at !== null && before?.at !== at) || (isPromised && before?.project !== project);
    const heading = at === null ? undefined : text.headings.find(({ rawStart }) => rawStart === at);
    if (measure && (isOther || isMeant))
      onGoal(heading ? { id: heading.id, part: 'start' } : { id: measure, part: 'quote' });
    else if (before?.text !== text) onGoal({ id: null, part: 'start' });
  }, [text, measure, project, at, isPromised, onGoal]);
}

import { useMemo } from 'react';
import { findMarked, type Marked } from '../../analysis/findMarked.ts';
import type { DroppedRange, Measure } from '../../model/plan.ts';
import { useAtlasState } from '../atlas.ts';

/** What of a measure is marked; null where it is not the open one, or nothing in it concerns what is chosen. */
export function useMarked(measure: Measure | undefined, dropped: readonly DroppedRange[]): Marked | null {
  const isOpen = useAtlasState((state) => measure !== undefined && state.selection.measure === measure.id);
  const id = useAtlasState(({ selection }) => (isOpen ? (selection.project ?? selection.place) : null));
  const at = useAtlasState((state) => (isOpen ? state.selection.at : null));
  const commitments = useAtlasState((state) => (id ? state.data.projects.get(id)?.commitments : undefined));
  return useMemo(
    () => (measure && id ? findMarked(measure, dropped, id, commitments ?? [], at) : null),
    [measure, dropped, id, commitments, at],
  );
}

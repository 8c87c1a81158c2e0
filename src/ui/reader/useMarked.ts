import { useEffect, useMemo } from 'react';
import { findMarked, type Marked } from '../../analysis/findMarked.ts';
import { rangeInText } from '../../analysis/rangeInText.ts';
import type { IndicatorValue } from '../../model/indicator.ts';
import type { DroppedRange, Measure } from '../../model/plan.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';

/**
 * What of a measure is marked: the clause that sets a quantity, where one starts at the words that are meant, else what
 * concerns the chosen project or place; null where it is not the open one, or nothing in it is meant.
 */
export function useMarked(measure: Measure | undefined, dropped: readonly DroppedRange[]): Marked | null {
  const { loader } = useAtlas();
  const isOpen = useAtlasState((state) => measure !== undefined && state.selection.measure === measure.id);
  const id = useAtlasState(({ selection }) => (isOpen ? (selection.project ?? selection.place) : null));
  const at = useAtlasState((state) => (isOpen ? state.selection.at : null));
  const commitments = useAtlasState((state) => (id ? state.data.projects.get(id)?.commitments : undefined));
  const values = useAtlasState((state) => (at === null ? undefined : state.data.indicators?.values));
  // A link may mean the clause of a quantity where nothing is chosen.
  const mayBeQuantity = at !== null && id === null;
  useEffect(() => {
    if (mayBeQuantity) void loader.loadIndicators();
  }, [loader, mayBeQuantity]);
  return useMemo(() => {
    if (!measure) return null;
    const isPromise = commitments?.some((one) => one.measure === measure.id && one.rawStart === at);
    const quantity = isPromise ? undefined : findQuantity(values ?? [], measure.id, at);
    const range = quantity && rangeInText(measure, dropped, quantity.rawStart, quantity.rawEnd);
    if (range) return { range, commitment: null, rawStart: quantity.rawStart };
    return id ? findMarked(measure, dropped, id, commitments ?? [], at) : null;
  }, [measure, dropped, id, commitments, values, at]);
}

/** The whole clause, where it sets several values. */
const findQuantity = (
  values: readonly IndicatorValue[],
  measure: string,
  at: number | null,
): IndicatorValue | undefined => values.findLast((one) => one.measure === measure && one.rawStart === at);

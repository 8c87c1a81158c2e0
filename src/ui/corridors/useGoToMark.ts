import { useEffect, type RefObject } from 'react';
import { pointAtMark } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';

/** Brings the entry (`data-mark`) of a number that was asked for on the map into view within a list, once. */
export function useGoToMark(list: RefObject<HTMLElement | null>): void {
  const { store } = useAtlas();
  const pointed = useAtlasState((state) => state.pointed);
  useEffect(() => {
    const entry = pointed && list.current?.querySelector(`[data-mark="${pointed.mark}"]`);
    if (!entry) return;
    entry.scrollIntoView({ block: 'center' });
    pointAtMark(store, null);
  }, [store, pointed, list]);
}

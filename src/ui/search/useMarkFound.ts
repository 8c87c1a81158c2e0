import { useEffect } from 'react';
import type { Hit } from '../../analysis/search/findHits.ts';
import { showFound } from '../../state/actions.ts';
import { useAtlas } from '../atlas.ts';

/** Typing goes first: the map follows when the fingers rest. */
const delay = 80;

/** Marks on the map what is found, while the search is open. */
export function useMarkFound(hits: readonly Hit[], active: number): void {
  const { store } = useAtlas();
  useEffect(() => {
    const idsOf = (sort: Hit['sort']): string[] => hits.flatMap((hit) => (hit.sort === sort ? hit.id : []));
    const projects = idsOf('project');
    const places = idsOf('place');
    const isFound = projects.length + places.length > 0;
    if (!isFound && !store.getState().found) return undefined;
    const waiting = setTimeout(
      () => showFound(store, isFound ? { projects, places, active: hits[active]?.id ?? null } : null),
      isFound ? delay : 0,
    );
    return () => clearTimeout(waiting);
  }, [store, hits, active]);
}

import { useEffect, type RefObject } from 'react';
import { frameAgain } from '../../state/stories/startShow.ts';
import { useAtlas } from '../atlas.ts';

/** After this the reader may have moved the map, which then stays where it is. */
const settledMs = 1500;

/** While a scene comes up, its clause takes its room: what the map is to show stays beside it. */
export function useFraming(foot: RefObject<HTMLElement | null>, number: number): void {
  const { store } = useAtlas();
  useEffect(() => {
    const observer = new ResizeObserver(() => frameAgain(store));
    observer.observe(foot.current!);
    const timer = setTimeout(() => observer.disconnect(), settledMs);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [store, foot, number]);
}

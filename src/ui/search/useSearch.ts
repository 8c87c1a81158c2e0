import { useRef, useState, type ComponentType } from 'react';
import { useAtlas } from '../atlas.ts';
import type { Finder } from './buildFinder.ts';
import type { SearchPanelProps } from './SearchPanel.tsx';

/** The parts of the search that come when the box is first used. */
interface Search {
  readonly Panel: ComponentType<SearchPanelProps> | null;
  /** Null until the index is built. */
  readonly find: Finder | null;
  readonly hasFailed: boolean;
}

const resting: Search = { Panel: null, find: null, hasFailed: false };

/** The search as far as it is there, and what asks for it; what has failed is tried again when it is asked for again. */
export function useSearch(): readonly [Search, () => Promise<Finder | null>] {
  const { store, loader } = useAtlas();
  const [search, setSearch] = useState(resting);
  const asked = useRef<Promise<Finder | null> | null>(null);
  const load = async (): Promise<Finder | null> => {
    try {
      const { SearchPanel } = await import('./SearchPanel.tsx');
      setSearch({ ...resting, Panel: SearchPanel });
      const { buildFinder } = await import('./buildFinder.ts');
      const find = await buildFinder(store, loader);
      setSearch({ Panel: SearchPanel, find, hasFailed: false });
      return find;
    } catch {
      asked.current = null;
      setSearch({ ...resting, hasFailed: true });
      return null;
    }
  };
  const ask = (): Promise<Finder | null> => (asked.current ??= load());
  return [search, ask];
}

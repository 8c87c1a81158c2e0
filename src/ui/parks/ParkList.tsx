import { useEffect, useRef } from 'react';
import { useAtlasState } from '../atlas.ts';
import { ParkItem } from './ParkItem.tsx';
import type { FoundParks } from './useFoundParks.ts';
import { useParkWords } from './useParkWords.ts';

/** Parks that were found, in the order that is asked for; what is chosen on the map comes into view. */
export function ParkList({ found, distances }: Pick<FoundParks, 'found' | 'distances'>) {
  const words = useParkWords();
  const list = useRef<HTMLOListElement>(null);
  const chosen = useAtlasState(({ selection }) => selection.project);
  useEffect(() => {
    const row = chosen && list.current?.querySelector(`[data-park="${chosen}"]`);
    if (!row || row.contains(document.activeElement)) return;
    row.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  if (found.length === 0) return <p className="empty">{words.none}</p>;
  return (
    <ol ref={list} className="park-list">
      {found.map((entry) => (
        <li
          key={entry.project}
          data-park={entry.project}
          aria-current={entry.project === chosen || undefined}
        >
          <ParkItem entry={entry} reach={distances?.get(entry.project) ?? null} />
        </li>
      ))}
    </ol>
  );
}

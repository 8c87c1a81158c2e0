import type { KeyboardEvent } from 'react';
import { setMode } from '../../state/actions.ts';
import type { Mode } from '../../state/atlasState.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { stepTabs } from './stepTabs.ts';
import { useWords } from '../language/useWords.ts';

/** In their order; the reader's own plan has a tab while one is open, or where the way back led to its room. */
const ordered: readonly Mode[] = ['explore', 'corridors', 'parks', 'compare', 'present', 'review'];

/** What the room is set up for. Arrow keys go from tab to tab, Home and End to the first and last. */
export function ModeTabs() {
  const { store } = useAtlas();
  const { shell } = useWords();
  const mode = useAtlasState((state) => state.mode);
  const isOwnOpen = useAtlasState((state) => state.own !== null);
  const shown = ordered.filter((id) => id !== 'review' || isOwnOpen || mode === 'review');
  const labels: Readonly<Record<Mode, string>> = {
    explore: shell.explore,
    corridors: shell.corridors,
    compare: shell.compare,
    parks: shell.parks,
    present: shell.present,
    review: shell.review,
  };
  const go = (event: KeyboardEvent<HTMLButtonElement>): void =>
    stepTabs(event, shown.indexOf(mode), shown.length, (index) => setMode(store, shown[index]!));
  return (
    <div role="tablist" aria-label={shell.modes} className="modes">
      {shown.map((id) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          aria-selected={mode === id}
          tabIndex={mode === id ? 0 : -1}
          onClick={() => setMode(store, id)}
          onKeyDown={go}
        >
          {labels[id]}
        </button>
      ))}
    </div>
  );
}

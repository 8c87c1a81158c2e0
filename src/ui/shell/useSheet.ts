import { useState } from 'react';
import { noSelection, type Selection } from '../../state/atlasState.ts';
import { useAtlasState } from '../atlas.ts';
import type { Sheet } from './SheetTabs.tsx';

/** What a new choice brings up: what was chosen first, a clause of it after. */
function sheetFor(next: Selection, before: Selection): Sheet | null {
  const chosen = next.project ?? next.place;
  if (chosen && chosen !== (before.project ?? before.place)) return 'card';
  return next.measure ? 'reader' : null;
}

/** The panel over the map on a small screen; follows what is chosen. */
export function useSheet(): readonly [Sheet | null, (sheet: Sheet | null) => void] {
  const selection = useAtlasState((state) => state.selection);
  const [sheet, setSheet] = useState(() => sheetFor(selection, noSelection));
  const [seen, setSeen] = useState(selection);
  if (seen !== selection) {
    setSeen(selection);
    const next = sheetFor(selection, seen);
    if (next) setSheet(next);
    // The panel of what was chosen goes with it.
    else if (sheet === 'card') setSheet(null);
  }
  return [sheet, setSheet];
}

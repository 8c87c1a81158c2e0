import { useState } from 'react';
import { noSelection, type Mode, type Selection } from '../../state/atlasState.ts';
import { useAtlasState } from '../atlas.ts';
import type { Sheet } from './SheetTabs.tsx';

type Shown = Selection & { readonly unit: string | null };

/** What a new choice brings up: what was chosen first, a clause of it after; where plans are compared, the clause. */
function sheetFor(next: Shown, before: Shown, mode: Mode): Sheet | null {
  if (mode === 'compare') return next.measure ? 'reader' : null;
  const chosen = next.project ?? next.place ?? next.unit;
  if (chosen && chosen !== (before.project ?? before.place ?? before.unit)) return 'card';
  return next.measure ? 'reader' : null;
}

/** Modes whose work begins in their panel. */
const hasOwnPanel = (mode: Mode): boolean =>
  mode === 'corridors' || mode === 'parks' || mode === 'present' || mode === 'review';

/** The panel over the map on a small screen; follows what is chosen. */
export function useSheet(): readonly [Sheet | null, (sheet: Sheet | null) => void] {
  const selection = useAtlasState((state) => state.selection);
  const unit = useAtlasState((state) => state.unit);
  const border = useAtlasState((state) => state.border);
  const corridor = useAtlasState((state) => state.corridor);
  const mode = useAtlasState((state) => state.mode);
  const pointed = useAtlasState((state) => state.pointed);
  const parkPage = useAtlasState((state) => (state.mode === 'parks' ? state.parkPage : null));
  // What takes the place of the map has the screen to itself until more is asked for.
  const hasPage = parkPage !== null && parkPage !== 'list';
  const [sheet, setSheet] = useState(() =>
    hasPage
      ? null
      : (sheetFor({ ...selection, unit }, { ...noSelection, unit: null }, mode) ??
        (hasOwnPanel(mode) ? 'layers' : null)),
  );
  // What a border or a corridor tells is in the panel of its mode.
  const [asked, setAsked] = useState({ mode, border, corridor, pointed, parkPage });
  const isNewPage = asked.parkPage !== parkPage;
  if (
    isNewPage ||
    asked.mode !== mode ||
    asked.border !== border ||
    asked.corridor !== corridor ||
    asked.pointed !== pointed
  ) {
    setAsked({ mode, border, corridor, pointed, parkPage });
    if (mode === 'corridors' || mode === 'present' || mode === 'review' || (mode === 'parks' && isNewPage))
      setSheet(hasPage ? null : 'layers');
    // Where plans are compared there is nothing of the map to be seen over it.
    else if (mode === 'compare' && asked.mode !== mode) setSheet(null);
  }
  const [seen, setSeen] = useState({ selection, unit });
  if (seen.selection !== selection || seen.unit !== unit) {
    setSeen({ selection, unit });
    const next = sheetFor({ ...selection, unit }, { ...seen.selection, unit: seen.unit }, mode);
    if (isNewPage && hasPage) setSheet(null);
    // A review goes from name to name: its list stays, with the sentence in it and the map above.
    else if (next && !(mode === 'review' && sheet === 'layers')) setSheet(next);
    // The panel of what was chosen goes with it.
    else if (sheet === 'card') setSheet(null);
  }
  return [sheet, setSheet];
}

import { useAtlasState } from '../atlas.ts';
import { useWords } from '../language/useWords.ts';

/** What lies over the map on a small screen: one of these, or nothing. */
export type Sheet = 'layers' | 'card' | 'reader';

interface Props {
  readonly sheet: Sheet | null;
  readonly onChoose: (sheet: Sheet | null) => void;
}

/** On small screens: which panel lies over the map; what is open closes again. */
export function SheetTabs({ sheet, onChoose }: Props) {
  const { reader, shell } = useWords();
  const isChosen = useAtlasState(
    ({ selection, unit }) => (selection.project ?? selection.place ?? unit) !== null,
  );
  const mode = useAtlasState((state) => state.mode);
  const isComparing = mode === 'compare';
  const panels = {
    explore: shell.layersAndSearch,
    corridors: shell.corridorPanel,
    compare: shell.layersAndSearch,
    parks: shell.parkPanel,
    present: shell.presentPanel,
    review: shell.reviewPanel,
  };
  const panel = panels[mode];
  const tabs: readonly (readonly [Sheet, string])[] = [
    ...(isComparing ? [] : ([['layers', panel]] as const)),
    ...(isChosen && !isComparing ? ([['card', shell.facts]] as const) : []),
    ['reader', reader.title],
  ];
  return (
    <nav className="sheet-tabs" aria-label={shell.panels}>
      {tabs.map(([id, label]) => (
        <button
          key={id}
          type="button"
          aria-expanded={sheet === id}
          onClick={() => onChoose(sheet === id ? null : id)}
        >
          {label}
        </button>
      ))}
    </nav>
  );
}

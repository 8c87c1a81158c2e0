import { lazy, Suspense, useEffect, useState } from 'react';
import { useAtlasState } from './atlas.ts';
import { Card } from './card/Card.tsx';
import { LayerPanel } from './layerPanel/LayerPanel.tsx';
import { useWords } from './language/useWords.ts';
import { MapView } from './mapView/MapView.tsx';
import { Reader } from './reader/Reader.tsx';
import { SearchBox } from './search/SearchBox.tsx';
import { Footer } from './shell/Footer.tsx';
import { Remarks } from './shell/Remarks.tsx';
import { TopBar } from './shell/TopBar.tsx';

const CoveragePage = lazy(async () => ({
  default: (await import('./coverage/CoveragePage.tsx')).CoveragePage,
}));

export type Sheet = 'layers' | 'reader' | null;

/** The reading room: layers and search on the left, the map, the reader on the right; a sheet on phones. */
export function App() {
  const { reader, shell } = useWords();
  const selection = useAtlasState((state) => state.selection);
  const page = useAtlasState((state) => state.page);
  const theme = useAtlasState((state) => state.theme);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  const [sheet, setSheet] = useState<Sheet>(selection.measure ? 'reader' : null);
  const [seen, setSeen] = useState(selection);
  if (seen !== selection) {
    setSeen(selection);
    if (selection.project || selection.place || selection.measure) setSheet('reader');
  }
  return (
    <div className="room" data-sheet={sheet ?? 'none'}>
      <TopBar />
      <div className="side">
        <SearchBox />
        <LayerPanel />
      </div>
      <main className="stage">
        <MapView />
        <Remarks />
      </main>
      <aside className="reading" aria-label={reader.title}>
        <Card />
        <Reader />
      </aside>
      <nav className="sheet-tabs" aria-label={shell.panels}>
        <button
          type="button"
          aria-expanded={sheet === 'layers'}
          onClick={() => setSheet(sheet === 'layers' ? null : 'layers')}
        >
          {shell.layersAndSearch}
        </button>
        <button
          type="button"
          aria-expanded={sheet === 'reader'}
          onClick={() => setSheet(sheet === 'reader' ? null : 'reader')}
        >
          {reader.title}
        </button>
      </nav>
      <Footer />
      {page === 'coverage' && (
        <Suspense fallback={null}>
          <CoveragePage />
        </Suspense>
      )}
    </div>
  );
}

import { lazy, Suspense, useEffect, useState } from 'react';
import { roomOf } from '../state/roomOf.ts';
import { useAtlas, useAtlasState } from './atlas.ts';
import { Card } from './card/Card.tsx';
import { LayerPanel } from './layerPanel/LayerPanel.tsx';
import { useWords } from './language/useWords.ts';
import { MapView } from './mapView/MapView.tsx';
import { Reader } from './reader/Reader.tsx';
import { SearchBox } from './search/SearchBox.tsx';
import { Footer } from './shell/Footer.tsx';
import { Remarks } from './shell/Remarks.tsx';
import { SheetTabs } from './shell/SheetTabs.tsx';
import { SkipLink } from './shell/SkipLink.tsx';
import { TopBar } from './shell/TopBar.tsx';
import { useSheet } from './shell/useSheet.ts';

const UnitPanel = lazy(async () => ({ default: (await import('./units/UnitPanel.tsx')).UnitPanel }));
const ComparePage = lazy(async () => ({ default: (await import('./compare/ComparePage.tsx')).ComparePage }));
const CorridorPanel = lazy(async () => ({
  default: (await import('./corridors/CorridorPanel.tsx')).CorridorPanel,
}));
const ParkPanel = lazy(async () => ({ default: (await import('./parks/ParkPanel.tsx')).ParkPanel }));
const ReviewPanel = lazy(async () => ({ default: (await import('./review/ReviewPanel.tsx')).ReviewPanel }));
const ParkTable = lazy(async () => ({ default: (await import('./parks/ParkTable.tsx')).ParkTable }));
const ParkCompare = lazy(async () => ({ default: (await import('./parks/ParkCompare.tsx')).ParkCompare }));
const ParkSheetPage = lazy(async () => ({
  default: (await import('./parks/ParkSheetPage.tsx')).ParkSheetPage,
}));
const PresentPanel = lazy(async () => ({
  default: (await import('./present/PresentPanel.tsx')).PresentPanel,
}));
const Show = lazy(async () => ({ default: (await import('./present/Show.tsx')).Show }));
const CoveragePage = lazy(async () => ({
  default: (await import('./coverage/CoveragePage.tsx')).CoveragePage,
}));
const SelfCheckPage = lazy(async () => ({
  default: (await import('./selfCheck/SelfCheckPage.tsx')).SelfCheckPage,
}));

/** The reading room: layers and search on the left, the map, the reader on the right; a sheet on phones. */
export function App() {
  const { reader } = useWords();
  const { store } = useAtlas();
  // Whether a link said where the map looks; then nothing else does.
  const [isPlaced] = useState(() => store.getState().camera !== null);
  const isPresenting = useAtlasState((state) => state.mode === 'present');
  const isShown = useAtlasState((state) => state.scene?.isShown ?? false);
  const room = useAtlasState(roomOf);
  const parkPage = useAtlasState((state) => (roomOf(state) === 'parks' ? state.parkPage : null));
  const page = useAtlasState((state) => state.page);
  const unit = useAtlasState((state) => state.unit);
  const theme = useAtlasState((state) => state.theme);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  const [sheet, setSheet] = useSheet();
  return (
    <div
      className="room"
      data-sheet={sheet ?? 'none'}
      data-mode={room}
      data-park={parkPage ?? undefined}
      data-presenting={isPresenting || undefined}
      data-shown={isShown || undefined}
    >
      <SkipLink />
      <TopBar />
      <div className="side">
        <SearchBox />
        {isPresenting && (
          <Suspense fallback={null}>
            <PresentPanel />
          </Suspense>
        )}
        {/* What draws over the map goes on doing so beside the scenes. */}
        <div className="room-panel" hidden={isPresenting}>
          {room === 'corridors' ? (
            <Suspense fallback={null}>
              <CorridorPanel isPlaced={isPlaced} />
            </Suspense>
          ) : room === 'review' ? (
            <Suspense fallback={null}>
              <ReviewPanel />
            </Suspense>
          ) : room === 'parks' ? (
            <Suspense fallback={null}>
              <ParkPanel />
            </Suspense>
          ) : (
            <LayerPanel />
          )}
        </div>
      </div>
      <main className="stage">
        <MapView />
        <Remarks />
      </main>
      {room === 'compare' && (
        <Suspense fallback={null}>
          <ComparePage />
        </Suspense>
      )}
      {parkPage && parkPage !== 'list' && (
        <Suspense fallback={null}>
          {parkPage === 'table' && <ParkTable />}
          {parkPage === 'compare' && <ParkCompare />}
          {parkPage === 'sheet' && <ParkSheetPage />}
        </Suspense>
      )}
      <aside className="reading" aria-label={reader.title}>
        <Card />
        {unit && (
          <Suspense fallback={null}>
            <UnitPanel unit={unit} />
          </Suspense>
        )}
        <Reader />
      </aside>
      <SheetTabs sheet={sheet} onChoose={setSheet} />
      <Footer />
      {isShown && (
        <Suspense fallback={null}>
          <Show />
        </Suspense>
      )}
      {page === 'coverage' && (
        <Suspense fallback={null}>
          <CoveragePage />
        </Suspense>
      )}
      {page === 'check' && (
        <Suspense fallback={null}>
          <SelfCheckPage />
        </Suspense>
      )}
    </div>
  );
}

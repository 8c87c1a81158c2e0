import { useRef, useState } from 'react';
import { openParkPage } from '../../state/parkActions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { useOnPaper } from '../shell/useOnPaper.ts';
import { ParkSheet } from './ParkSheet.tsx';
import { useArrival } from './useArrival.ts';
import { useParkData } from './useParkData.ts';
import { useParkWords } from './useParkWords.ts';
import './parkPages.css';

/** The one-page sheet of the chosen park, as it is printed. */
export function ParkSheetPage() {
  const { store } = useAtlas();
  const words = useParkWords();
  const { parks, hasFailed } = useParkData();
  const back = useRef<HTMLButtonElement>(null);
  useArrival(back);
  const chosen = useAtlasState(({ selection }) => selection.project);
  const entry = chosen ? parks?.byId.get(chosen) : undefined;
  const [isDrawn, setDrawn] = useState(false);
  useOnPaper('park', entry?.name);
  return (
    <main className="park-page" aria-label={words.sheetTitle}>
      <header>
        <button ref={back} type="button" className="link" onClick={() => openParkPage(store, 'list')}>
          {words.back}
        </button>
        <h2>{words.sheetTitle}</h2>
        {entry && (
          <button type="button" className="primary" disabled={!isDrawn} onClick={() => window.print()}>
            {words.print}
          </button>
        )}
      </header>
      {parks && entry ? (
        <div className="park-paper-frame" tabIndex={-1}>
          <ParkSheet key={entry.project} parks={parks} entry={entry} onDrawn={() => setDrawn(true)} />
        </div>
      ) : (
        <p className="empty" role="status">
          {parks ? words.sheetChoose : hasFailed ? words.failed : words.reading}
        </p>
      )}
    </main>
  );
}

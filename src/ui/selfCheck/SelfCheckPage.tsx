import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { showPage } from '../../state/actions.ts';
import { listKept } from '../../state/listKept.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { usePrinting } from '../reader/usePrinting.ts';
import { CheckSheet } from './CheckSheet.tsx';
import { readSurroundings } from './readSurroundings.ts';
import { useFileChecks } from './useFileChecks.ts';
import { useSelfCheckWords } from './useSelfCheckWords.ts';
import { WipeDialog } from './WipeDialog.tsx';
import './selfCheck.css';

/** 自检: what this copy is and where it runs, for the approval of an office; and what it keeps here can be wiped. */
export function SelfCheckPage() {
  const { store } = useAtlas();
  const words = useSelfCheckWords();
  const manifest = useAtlasState(({ data }) => data.manifest);
  const [round, setRound] = useState(0);
  const [isWiping, setWiping] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const found = useFileChecks(manifest, round);
  const isPrinting = usePrinting();
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
    // The record alone is printed, not the room around it.
    document.body.dataset['record'] = 'true';
    return () => {
      delete document.body.dataset['record'];
    };
  }, []);
  // Files are read one after the other: with each, what is told of requests is told anew.
  const sheet = (
    <CheckSheet manifest={manifest} found={found} surroundings={readSurroundings()} kept={listKept()} />
  );
  return (
    <>
      <dialog
        ref={dialog}
        className="self-check"
        aria-labelledby="self-check-title"
        onClose={() => showPage(store, null)}
      >
        <header>
          <h2 id="self-check-title">{words.title}</h2>
          <button type="button" className="primary" onClick={() => window.print()}>
            {words.print}
          </button>
          <button type="button" className="link" onClick={() => setRound(round + 1)}>
            {words.again}
          </button>
          <button type="button" className="link" onClick={() => setWiping(true)}>
            {words.wipe}
          </button>
          <button
            type="button"
            className="close"
            aria-label={words.close}
            onClick={() => dialog.current?.close()}
          >
            ×
          </button>
        </header>
        <div className="check-frame" tabIndex={0} role="region" aria-label={words.sheetTitle}>
          {sheet}
        </div>
      </dialog>
      {isWiping && <WipeDialog onClose={() => setWiping(false)} />}
      {isPrinting && createPortal(<div className="check-print">{sheet}</div>, document.body)}
    </>
  );
}

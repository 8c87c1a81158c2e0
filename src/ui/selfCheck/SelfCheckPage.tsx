import { useState } from 'react';
import { createPortal } from 'react-dom';
import { showPage } from '../../state/actions.ts';
import { listKept } from '../../state/listKept.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { usePrinting } from '../reader/usePrinting.ts';
import { DialogFrame } from '../shell/DialogFrame.tsx';
import { useOnPaper } from '../shell/useOnPaper.ts';
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
  const found = useFileChecks(manifest, round);
  const isPrinting = usePrinting();
  useOnPaper('record');
  // Files are read one after the other: with each, what is told of requests is told anew.
  const sheet = (
    <CheckSheet manifest={manifest} found={found} surroundings={readSurroundings()} kept={listKept()} />
  );
  return (
    <>
      <DialogFrame
        className="page self-check"
        title={words.title}
        head={
          <>
            <button type="button" className="primary" onClick={() => window.print()}>
              {words.print}
            </button>
            <button type="button" className="link" onClick={() => setRound(round + 1)}>
              {words.again}
            </button>
            <button type="button" className="link" onClick={() => setWiping(true)}>
              {words.wipe}
            </button>
          </>
        }
        onClose={() => showPage(store, null)}
      >
        <div className="check-frame" tabIndex={0} role="region" aria-label={words.sheetTitle}>
          {sheet}
        </div>
      </DialogFrame>
      {isWiping && <WipeDialog onClose={() => setWiping(false)} />}
      {isPrinting && createPortal(<div className="check-print">{sheet}</div>, document.body)}
    </>
  );
}

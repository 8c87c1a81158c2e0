import { useEffect, useRef } from 'react';
import { wipeKept } from '../../state/kept.ts';
import { listKept } from '../../state/listKept.ts';
import { restingView } from '../../state/restingView.ts';
import { useAtlas } from '../atlas.ts';
import { useKeptNames } from './useKeptNames.ts';
import { useSelfCheckWords } from './useSelfCheckWords.ts';

/** Asks before what is kept here is wiped, and says what it is and what is not part of it. */
export function WipeDialog({ onClose }: { readonly onClose: () => void }) {
  const { store } = useAtlas();
  const words = useSelfCheckWords();
  const nameKept = useKeptNames();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const rows = listKept();
  const wipe = (): void => {
    wipeKept();
    // What panels still hold goes with the page, and so does what the address says.
    const { language, theme } = store.getState();
    store.setState({ ...restingView, page: 'check', language, theme });
    location.reload();
  };
  return (
    <dialog ref={dialog} className="about wipe" aria-labelledby="wipe-title" onClose={onClose}>
      <h2 id="wipe-title">{words.wipeTitle}</h2>
      {rows.length === 0 ? (
        <p>{words.nothingKept}</p>
      ) : (
        <>
          <p>{words.wipeIntro}</p>
          <ul>
            {rows.map((row) => (
              <li key={row.sort ?? row.key}>{nameKept(row)}</li>
            ))}
          </ul>
        </>
      )}
      <p className="rest">{words.wipeRest}</p>
      <form method="dialog">
        <button type="submit">{words.cancel}</button>
        {rows.length > 0 && (
          <button type="button" className="primary" onClick={wipe}>
            {words.wipeNow}
          </button>
        )}
      </form>
    </dialog>
  );
}

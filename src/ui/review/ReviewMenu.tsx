import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { AtlasStore } from '../../state/createAtlasStore.ts';
import { knownIds } from '../../state/knownIds.ts';
import { endIntake, startIntake } from '../../state/own/intake.ts';
import { closeOwn, openOwn, redo, undo } from '../../state/own/ownActions.ts';
import { parseReview, type ReadReview } from '../../state/own/parseReview.ts';
import { startOwn } from '../../state/own/startOwn.ts';
import { writeReview } from '../../state/own/writeReview.ts';
import { ownText } from '../../state/own/ownText.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { download } from '../download.ts';
import { AsWritten } from '../language/AsWritten.tsx';
import { Filled } from '../language/Filled.tsx';
import { useWords } from '../language/useWords.ts';
import { useUndoKeys } from '../shell/useUndoKeys.ts';
import { useReviewWords } from './useReviewWords.ts';

interface Props {
  /** The name that a step back or forth has led to, and whether it is decided on now. */
  readonly onWalked: (id: string, isDecided: boolean) => void;
}

/** What can be done with the review as a whole: take steps back, save and open it, replace its text, close it. */
export function ReviewMenu({ onWalked }: Props) {
  const { store, dataUrl } = useAtlas();
  const { formats } = useWords();
  const review = useReviewWords();
  const own = useAtlasState((state) => state.own);
  const [said, setSaid] = useState<readonly string[]>([]);
  const file = useRef<HTMLInputElement>(null);
  const asking = useRef<HTMLDialogElement>(null);
  const replacing = useRef<HTMLDialogElement>(null);
  const [waiting, setWaiting] = useState<ReadReview | null>(null);

  const walk = (step: (of: AtlasStore) => void): void => {
    const before = decided(store);
    step(store);
    const after = decided(store);
    const id = [...after.keys(), ...before.keys()].find((one) => before.get(one) !== after.get(one));
    if (id) onWalked(id, after.has(id));
  };
  useUndoKeys(
    () => walk(undo),
    () => walk(redo),
  );

  const held = own ? own.review.decisions.length + own.review.orphans.length : 0;
  const save = (): void => {
    if (!own) return;
    const { plan } = own.review;
    const text = ownText({ own });
    const edition = store.getState().data.manifest?.dataDate ?? '';
    download(review.fileName(plan.shortTitle), writeReview(own.review, text, edition));
    setSaid([review.saved]);
  };
  const open = async (given: File): Promise<void> => {
    const { bundled } = store.getState();
    const read = parseReview(await given.text(), knownIds({ data: bundled }));
    if ('problem' in read) {
      const { problem } = read;
      setSaid([
        problem.sort === 'version'
          ? review.problems.version(problem.version)
          : problem.sort === 'unread'
            ? review.problems.unread(problem.path)
            : review.problems[problem.sort],
      ]);
      return;
    }
    // What was decided on another plan goes only with the reader's word.
    if (held > 0) {
      setWaiting(read);
      replacing.current?.showModal();
    } else take(read);
  };
  const take = (read: ReadReview): void => {
    const { plan, decisions } = read.review;
    openOwn(store, read.review, read.skipped);
    startOwn(store, dataUrl);
    setSaid([review.opened(plan.shortTitle, formats.number(decisions.length))]);
  };
  // One that was chosen or dropped where plans are opened.
  const intake = useAtlasState((state) => state.intake);
  const openGiven = useEffectEvent((given: File) => {
    endIntake(store);
    void open(given);
  });
  useEffect(() => {
    if (intake?.purpose === 'review' && intake.file) openGiven(intake.file);
  }, [intake]);
  return (
    <div className="review-menu">
      {own ? (
        <>
          <button
            type="button"
            className="small"
            aria-disabled={own.past.length === 0}
            onClick={() => walk(undo)}
          >
            {review.undo}
          </button>
          <button
            type="button"
            className="small"
            aria-disabled={own.future.length === 0}
            onClick={() => walk(redo)}
          >
            {review.redo}
          </button>
          <button type="button" className="small" onClick={save}>
            {review.save}
          </button>
          <button type="button" className="small" onClick={() => startIntake(store, { purpose: 'replace' })}>
            {review.replace}
          </button>
          <button type="button" className="small" onClick={() => startIntake(store, { purpose: 'facts' })}>
            {review.facts}
          </button>
        </>
      ) : (
        <button type="button" className="primary" onClick={() => startIntake(store)}>
          {review.open}
        </button>
      )}
      <button type="button" className="small" onClick={() => file.current?.click()}>
        {review.openFile}
      </button>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ target }) => {
          const given = target.files?.[0];
          target.value = '';
          if (given) void open(given);
        }}
      />
      {own && (
        <button type="button" className="small" onClick={() => asking.current?.showModal()}>
          {review.close}
        </button>
      )}
      <div role="status" className="said">
        {said.map((one) => (
          <p key={one}>{one}</p>
        ))}
      </div>
      <dialog
        ref={asking}
        className="about"
        aria-labelledby="close-own"
        onClose={({ currentTarget }) => {
          if (currentTarget.returnValue !== 'close') return;
          // The room goes with the focus in it.
          document.getElementById('tab-explore')?.focus();
          closeOwn(store);
        }}
      >
        <h2 id="close-own">{review.close}</h2>
        <p>{review.closeAsk}</p>
        <form method="dialog" className="buttons">
          <button type="submit">{review.cancel}</button>
          <button type="submit" value="close">
            {review.closeNow}
          </button>
        </form>
      </dialog>
      <dialog ref={replacing} className="about" aria-labelledby="replace-own">
        <h2 id="replace-own">{review.openFile}</h2>
        <p>
          {own && (
            <Filled
              words={(title = '') => review.replaceAsk(title, formats.number(held))}
              pieces={[<AsWritten key="title">{own.review.plan.shortTitle}</AsWritten>]}
            />
          )}
        </p>
        <form method="dialog" className="buttons">
          <button type="submit">{review.cancel}</button>
          <button type="submit" onClick={() => waiting && take(waiting)}>
            {review.replaceNow}
          </button>
        </form>
      </dialog>
    </div>
  );
}

/** What is decided of each name, to be held against another time: the press gives it back as a copy. */
const decided = (store: AtlasStore): ReadonlyMap<string, string> =>
  new Map(store.getState().own?.review.decisions.map((one) => [one.id, JSON.stringify(one)]));

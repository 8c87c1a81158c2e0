import { lazy, Suspense, useCallback } from 'react';
import { createPortal } from 'react-dom';
import { endIntake, isReviewFile, startIntake, startReview } from '../../state/own/intake.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { useWords } from '../language/useWords.ts';
import { DropTarget } from './DropTarget.tsx';

const OwnFacts = lazy(async () => ({ default: (await import('./OwnFacts.tsx')).OwnFacts }));
const OwnIntake = lazy(async () => ({ default: (await import('./OwnIntake.tsx')).OwnIntake }));

/** Opens the dialog in which a plan of the reader's own is read, by a press or by a file dropped on the page. */
export function IntakeButton() {
  const { store } = useAtlas();
  const { shell } = useWords();
  const intake = useAtlasState((state) => state.intake);
  const drop = useCallback(
    (file: File) => (isReviewFile(file) ? startReview(store, file) : startIntake(store, { file })),
    [store],
  );
  return (
    <>
      <button type="button" className="bring-plan" onClick={() => startIntake(store)}>
        <span className="sign" aria-hidden="true">
          +
        </span>
        <span className="label">{shell.openPlan}</span>
      </button>
      <DropTarget onFile={drop}>{shell.dropPlan}</DropTarget>
      {/* Not within the bar, which paper and presentations do without. */}
      {intake &&
        intake.purpose !== 'review' &&
        createPortal(
          <Suspense fallback={null}>
            {intake.purpose === 'facts' ? (
              <OwnFacts onClose={() => endIntake(store)} />
            ) : (
              <OwnIntake intake={intake} onClose={() => endIntake(store)} />
            )}
          </Suspense>,
          document.body,
        )}
    </>
  );
}

import { lazy, Suspense, useCallback, useState } from 'react';
import { createPortal } from 'react-dom';
import { useWords } from '../language/useWords.ts';
import { DropTarget } from './DropTarget.tsx';

const IntakeDialog = lazy(async () => ({ default: (await import('./IntakeDialog.tsx')).IntakeDialog }));

/** Opens the dialog in which a plan of the reader's own is read, by a press or by a file dropped on the page. */
export function IntakeButton() {
  const { shell } = useWords();
  const [opened, setOpened] = useState<{ readonly file: File | null } | null>(null);
  const close = useCallback(() => setOpened(null), []);
  const open = useCallback((file: File) => setOpened({ file }), []);
  return (
    <>
      <button type="button" className="bring-plan" onClick={() => setOpened({ file: null })}>
        <span className="sign" aria-hidden="true">
          +
        </span>
        <span className="label">{shell.openPlan}</span>
      </button>
      <DropTarget onFile={open}>{shell.dropPlan}</DropTarget>
      {/* Not within the bar, which paper and presentations do without. */}
      {opened &&
        createPortal(
          <Suspense fallback={null}>
            <IntakeDialog file={opened.file} onRead={close} onClose={close} />
          </Suspense>,
          document.body,
        )}
    </>
  );
}

import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useIntakeWords } from './useIntakeWords.ts';
import './intake.css';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The frame of the dialogs about a plan of the reader's own; open for as long as it is there. */
export function IntakeFrame({ title, onClose, children }: Props) {
  const words = useIntakeWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Before the step within it takes the focus.
  useLayoutEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="intake-dialog" aria-labelledby={id} onClose={onClose}>
      <div className="intake-head">
        <h2 id={id}>{title}</h2>
        <button
          type="button"
          className="close"
          aria-label={words.close}
          onClick={() => dialog.current?.close()}
        >
          ×
        </button>
      </div>
      <div className="intake-body">{children}</div>
    </dialog>
  );
}

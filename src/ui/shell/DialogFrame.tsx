import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../language/useWords.ts';

interface Props {
  readonly className: string;
  readonly title: ReactNode;
  /** What else stands in its head, beside the title. */
  readonly head?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the page, with title and a way out; open for as long as it is there. */
export function DialogFrame({ className, title, head, onClose, children }: Props) {
  const { shell } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Before anything within it takes the focus.
  useLayoutEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={`framed ${className}`} aria-labelledby={id} onClose={onClose}>
      <header>
        <h2 id={id}>{title}</h2>
        {head}
        <button
          type="button"
          className="close"
          aria-label={shell.close}
          onClick={() => dialog.current?.close()}
        >
          ×
        </button>
      </header>
      {children}
    </dialog>
  );
}

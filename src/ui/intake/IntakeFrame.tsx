import type { ReactNode } from 'react';
import { DialogFrame } from '../shell/DialogFrame.tsx';
import './intake.css';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The frame of the dialogs about a plan of the reader's own. */
export function IntakeFrame({ title, onClose, children }: Props) {
  return (
    <DialogFrame className="intake-dialog" title={title} onClose={onClose}>
      <div className="intake-body">{children}</div>
    </DialogFrame>
  );
}

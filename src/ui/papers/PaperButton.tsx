import { lazy, Suspense, useState } from 'react';
import type { Sides } from '../../export/buildPaperRows.ts';
import { useWords } from '../language/useWords.ts';

const PaperDialog = lazy(async () => ({ default: (await import('./PaperDialog.tsx')).PaperDialog }));

export interface PaperProps {
  /** Ids of the projects to list, in the order of the paper. */
  readonly projects: readonly string[];
  /** What the papers are about, for their title: 皖苏省界, 铁路. */
  readonly title: string;
  /** Whose words stand left and right; the reader may choose others. */
  readonly sides?: Sides;
  /** What the finder of a project says of it (its crossing, its kilometre), by its id: goes into the remarks. */
  readonly notes?: Readonly<Record<string, string>>;
}

/** Opens the dialog that makes meeting papers (附图, 附表) of what is listed. */
export function PaperButton(props: PaperProps) {
  const { panel } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="link"
        disabled={props.projects.length === 0}
        onClick={() => setOpen(true)}
      >
        {panel.meetingPaper}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <PaperDialog {...props} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

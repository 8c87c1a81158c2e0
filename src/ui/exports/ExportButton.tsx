import { lazy, Suspense, useState } from 'react';
import type { Story } from '../../model/story.ts';

const ExportDialog = lazy(async () => ({ default: (await import('./ExportDialog.tsx')).ExportDialog }));

interface Props {
  readonly story?: Story;
  readonly className: string;
  readonly children: string;
}

/** Opens the dialog in which what is on screen, or a story, is taken away. */
export function ExportButton({ story, className, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={className} onClick={() => setOpen(true)}>
        {children}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <ExportDialog {...(story ? { story } : {})} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

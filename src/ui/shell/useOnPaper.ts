import { useEffect } from 'react';

/** What is printed by itself; style sheets know it by `data-on-paper`. */
export type OnPaper = 'map' | 'paper' | 'park' | 'record';

/**
 * For as long as it is there, this alone is printed, not the room around it.
 * @param title the name of the file that browsers offer; that of the page where there is none
 */
export function useOnPaper(what: OnPaper, title?: string): void {
  useEffect(() => {
    const { dataset } = document.body;
    const before = dataset['onPaper'];
    dataset['onPaper'] = what;
    return () => {
      if (before === undefined) delete dataset['onPaper'];
      else dataset['onPaper'] = before;
    };
  }, [what]);
  useEffect(() => {
    if (!title) return undefined;
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
}

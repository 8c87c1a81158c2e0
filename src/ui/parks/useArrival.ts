import { useEffect, type RefObject } from 'react';

/**
 * A page that takes the place of what was pressed takes the keyboard too: it goes on at `target`. Where the page was
 * there from the first, nothing was pressed, and the keyboard starts at the top as everywhere.
 */
export function useArrival(target: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { activeElement } = document;
    const isLeft = activeElement === document.body || activeElement?.closest('.side') !== null;
    if (isLeft && navigator.userActivation?.hasBeenActive) target.current?.focus({ preventScroll: true });
  }, [target]);
}

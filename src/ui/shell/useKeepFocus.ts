import { useEffect, useRef, type RefObject } from 'react';

/**
 * Where what was pressed is gone with what it stood in, a keyboard goes on at the first of `targets` (selectors) that is
 * there, each time that `state` changes.
 */
export function useKeepFocus(
  box: RefObject<HTMLElement | null>,
  state: string,
  targets: readonly string[],
): void {
  const seen = useRef(state);
  useEffect(() => {
    if (seen.current === state) return;
    seen.current = state;
    if (document.activeElement !== document.body) return;
    const next = targets.flatMap((selector) => [
      ...(box.current?.querySelectorAll<HTMLElement>(selector) ?? []),
    ]);
    next[0]?.focus({ preventScroll: true });
  }, [box, state, targets]);
}

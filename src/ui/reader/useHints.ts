import { useEffect, useMemo } from 'react';
import { hint } from '../../state/actions.ts';
import { useAtlas } from '../atlas.ts';

interface Handlers {
  readonly onPointerOver: (event: React.PointerEvent) => void;
  readonly onPointerLeave: () => void;
  readonly onFocus: (event: React.FocusEvent) => void;
  readonly onBlur: () => void;
}

const nameOf = (target: EventTarget): string | null =>
  (target as Element).closest<HTMLElement>('[data-name]')?.dataset['name'] ?? null;

/**
 * Listeners for a box of names (elements with `data-name`): a name under the pointer or with the focus is pointed at
 * on the map. One set for all of them, so that it costs nothing however many there are.
 */
export function useHints(): Handlers {
  const { store } = useAtlas();
  useEffect(() => () => hint(store, null), [store]);
  return useMemo(
    () => ({
      // A finger has no way to point without choosing.
      onPointerOver: (event) => event.pointerType !== 'touch' && hint(store, nameOf(event.target)),
      onPointerLeave: () => hint(store, null),
      onFocus: (event) => hint(store, nameOf(event.target)),
      onBlur: () => hint(store, null),
    }),
    [store],
  );
}

import { useEffect, useEffectEvent } from 'react';

/** Ctrl+Z takes a step back and Ctrl+Shift+Z makes it again, outside of a field, which undoes for itself. */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    const isInField = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
    if (isInField || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
    event.preventDefault();
    if (event.shiftKey) redo();
    else undo();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

/**
 * For the `ref` of a panel that comes and goes: when it goes with the focus in it, the focus returns to where it was
 * before, else to the map, so that a keyboard is never left nowhere.
 */
export function returnFocus(panel: HTMLElement | null): (() => void) | undefined {
  if (!panel) return undefined;
  const before = document.activeElement;
  return () => {
    const isLost = panel.contains(document.activeElement);
    queueMicrotask(() => {
      if (!isLost || panel.isConnected) return;
      const isThere = before instanceof HTMLElement && before !== document.body && before.isConnected;
      const map = document.querySelector<HTMLElement>('.map canvas');
      (isThere ? before : map)?.focus({ preventScroll: true });
    });
  };
}

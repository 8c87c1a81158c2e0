import { useEffect, useRef, type RefObject } from 'react';
import { useAtlasState } from '../atlas.ts';

/**
 * Keeps the row of the clause that is read in sight of the card's box. A card that opens is read from its head: only
 * once it is there, it follows.
 * @param id of the thing on the card
 */
export function useShowCurrent(card: RefObject<HTMLElement | null>, id: string): void {
  const { measure, at } = useAtlasState((state) => state.selection);
  const seen = useRef<{ readonly id: string; readonly measure: string | null; readonly at: number | null }>(
    null,
  );
  useEffect(() => {
    const before = seen.current;
    seen.current = { id, measure, at };
    if (before?.id !== id || (before.measure === measure && before.at === at)) return;
    const box = card.current?.closest('.card');
    const rows = [...(box?.querySelectorAll('li[aria-current="true"], li > [aria-current="true"]') ?? [])];
    const row = rows.find((one) => one.getClientRects().length > 0);
    if (!box || !row) return;
    const frame = box.getBoundingClientRect();
    const { top, bottom } = row.getBoundingClientRect();
    if (top >= frame.top && bottom <= frame.bottom) return;
    box.scrollBy(0, (top + bottom) / 2 - (frame.top + frame.bottom) / 2);
  }, [card, id, measure, at]);
}

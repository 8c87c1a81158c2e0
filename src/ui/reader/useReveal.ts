import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, type RefObject } from 'react';
import type { Row } from './buildRows.ts';
import type { Goal } from './goal.ts';

/** Frames in which rows above may still turn out higher or lower than was thought. */
const longestSettling = 40;
const edge = 12;

/** How far the body must scroll so that `target` is well in view; 0 where it is. */
function missing(body: HTMLElement, target: Element, part: Goal['part']): number {
  const frame = body.getBoundingClientRect();
  const box = target.getBoundingClientRect();
  if (part === 'start') return box.top - frame.top - edge;
  const isSeen = box.top >= frame.top + edge && box.bottom <= frame.bottom - edge;
  if (isSeen) return 0;
  // What is higher than the body is read from its start.
  if (box.height > frame.height - 2 * edge) return box.top - frame.top - edge;
  return (box.top + box.bottom) / 2 - (frame.top + frame.bottom) / 2;
}

/**
 * Brings the goal into view and holds it there while the rows around it are measured, until the reader takes over.
 * What is in view already does not move.
 */
export function useReveal(
  virtualizer: Virtualizer<HTMLDivElement, Element>,
  body: RefObject<HTMLDivElement | null>,
  rows: readonly Row[],
  goal: Goal | null,
): void {
  useEffect(() => {
    const box = body.current;
    if (!goal || !box) return undefined;
    const index = rows.findIndex(({ id }) => id === goal.id);
    if (index < 0) {
      box.scrollTo(0, 0);
      return undefined;
    }
    const find = (): Element | null => {
      const row = box.querySelector(`[data-index="${index}"]`);
      const wanted = { start: null, quote: 'mark:not(.hit)', hit: 'mark.current' }[goal.part];
      return (wanted ? row?.querySelector(wanted) : null) ?? row;
    };
    let frames = 0;
    let still = 0;
    let frame = 0;
    const settle = (): void => {
      const target = find();
      const by = target ? missing(box, target, goal.part) : 0;
      const before = box.scrollTop;
      if (!target) virtualizer.scrollToIndex(index, { align: 'start' });
      else if (Math.abs(by) > 1) box.scrollBy(0, by);
      still = target && Math.abs(box.scrollTop - before) < 1 ? still + 1 : 0;
      if (still < 4 && ++frames < longestSettling) frame = requestAnimationFrame(settle);
    };
    // On a small screen the text may lie behind another panel; it is brought into view once it is seen.
    const seen = new ResizeObserver(() => {
      if (box.clientHeight === 0) return;
      seen.disconnect();
      settle();
    });
    seen.observe(box);
    const stop = (): void => {
      seen.disconnect();
      cancelAnimationFrame(frame);
    };
    const gestures = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;
    for (const gesture of gestures) box.addEventListener(gesture, stop, { passive: true });
    return () => {
      stop();
      for (const gesture of gestures) box.removeEventListener(gesture, stop);
    };
  }, [virtualizer, body, rows, goal]);
}

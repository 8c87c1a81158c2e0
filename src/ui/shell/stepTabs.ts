import type { KeyboardEvent } from 'react';

/** Keys of a list of tabs (WAI-ARIA): arrows go round, Home and End to its ends; the tab that is reached is chosen and has the focus. */
export function stepTabs(
  event: KeyboardEvent<HTMLElement>,
  at: number,
  count: number,
  choose: (index: number) => void,
): void {
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: count - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  const next = (to + count) % count;
  choose(next);
  event.currentTarget.parentElement!.querySelectorAll<HTMLElement>('[role="tab"]')[next]!.focus();
}

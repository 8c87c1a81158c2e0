import type { Covered } from '../../map/atlasMap.ts';

const heightOf = (selector: string): number =>
  document.querySelector<HTMLElement>(selector)?.offsetHeight ?? 0;

/** What title and clause of a scene cover of the map, as they stand. */
export const measureCovered = (): Covered => ({
  top: heightOf('.show-title'),
  bottom: heightOf('.show-foot'),
});

import type { AtScene } from '../atlasState.ts';

/** `story.3`, and `story.3.show` while it fills the screen. */
export const stringifyScene = ({ story, number, isShown }: AtScene): string =>
  [story, String(number), ...(isShown ? ['show'] : [])].join('.');

export function parseScene(value: string): AtScene | null {
  const [, story, number, show] = /^([a-z0-9-]{1,40})\.(\d{1,3})(\.show)?$/.exec(value) ?? [];
  return story ? { story, number: Number(number), isShown: show !== undefined } : null;
}

import type { Room, View } from './atlasState.ts';

/** What is on screen: the mode, or what goes on beside the scenes. */
export const roomOf = ({ mode, room }: Pick<View, 'mode' | 'room'>): Room =>
  mode === 'present' ? room : mode;

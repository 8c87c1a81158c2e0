/** A rectangle on a slide in points, from the upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Text that fits its box: its size in points, and how far its lines are apart. */
export interface TextBox extends Box {
  readonly text: string;
  readonly size: number;
  readonly leading: number;
}

/** The largest box of a ratio (width to height) in a room, at its upper left corner. */
export function fitBox(room: Box, ratio: number): Box {
  const w = Math.min(room.w, room.h * ratio);
  return { x: room.x, y: room.y, w, h: w / ratio };
}

/** Whether a height is within a room, but for what sums of fractions lose. */
export const isWithin = (h: number, room: Pick<Box, 'h'>): boolean => h <= room.h + 0.01;

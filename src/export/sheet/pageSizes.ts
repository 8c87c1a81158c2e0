/** Papers in mm, lying; ISO 216. The screen is a page of 16:9 that 1920 pixels fill at 96 a inch. */
const papers = {
  a4: { width: 297, height: 210 },
  a3: { width: 420, height: 297 },
  screen: { width: 508, height: 285.75 },
} as const;
export const paperSizes = ['a4', 'a3', 'screen'] as const;
export type PaperSize = (typeof paperSizes)[number];
export const orientations = ['landscape', 'portrait'] as const;
export type Orientation = (typeof orientations)[number];

/** Dots an inch that can be asked for. */
export const resolutions = [96, 150, 300] as const;

export interface PageSize {
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
}

export function pageSizeOf(paper: PaperSize, orientation: Orientation): PageSize {
  const { width, height } = papers[paper];
  return orientation === 'landscape' ? { width, height } : { width: height, height: width };
}

/** CSS pixels a millimetre. */
export const pixelsPerMillimetre = 96 / 25.4;

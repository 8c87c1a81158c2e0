import { convertMillimetersToTwip } from 'docx';

/** Half points: 二号, 三号, 四号; what is smaller has no rule. */
export const sizes = { title: 44, body: 32, page: 28, cell: 20, item: 20, note: 18 } as const;
/** Twentieths of a point: 22 lines a page. */
export const bodyLine = 579;
export const mm = convertMillimetersToTwip;

/** The pages of an official paper (GB/T 9704): as they stand, and on their side. In mm. */
export const officialPage = {
  width: 210,
  height: 297,
  /** On its side the page keeps its binding edge, which is then on top. */
  margins: { upright: [37, 26, 35, 28], onItsSide: [28, 35, 26, 37] },
  textWidth: { upright: 210 - 28 - 26, onItsSide: 297 - 37 - 35 },
} as const;

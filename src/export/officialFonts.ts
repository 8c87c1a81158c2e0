/**
 * Typefaces of official papers (GB/T 9704), by the names under which Word and WPS know them. They are named, not
 * embedded: where a machine has none, its word processor puts its own Chinese face in their place.
 */
export const officialFonts = {
  title: '方正小标宋简体',
  heading: '黑体',
  subtitle: '楷体_GB2312',
  body: '仿宋_GB2312',
  pageNumber: '宋体',
  /** For digits and Latin letters. */
  latin: 'Times New Roman',
} as const;

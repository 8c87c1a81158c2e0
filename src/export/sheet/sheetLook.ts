/** How a sheet looks on screen paper and print alike. */
export const sheetColors = {
  paper: '#ffffff',
  ink: '#1f1d1a',
  quiet: '#55524c',
  veil: 'rgba(255, 255, 255, 0.82)',
} as const;

/** The bundled face first, so that a sheet is the same on every machine. */
export const sheetFace = '"Noto Sans SC Variable", "Noto Sans SC", "Microsoft YaHei", sans-serif';

/** What is drawn on a sheet as a picture. */
export interface SheetPictures {
  readonly map: CanvasImageSource;
  /** Signs of the legend by row. */
  readonly signs: readonly CanvasImageSource[];
}

/** What stands on a map sheet beside the map, all in words already. */
export interface MapSheet {
  readonly title: string;
  /** Handling mark, upper right; empty for none. */
  readonly mark: string;
  readonly legendTitle: string;
  /** Labels of the legend's rows, in their order. */
  readonly legend: readonly string[];
  /** The letter at the arrow: 北. */
  readonly north: string;
  readonly scale: { readonly millimetres: number; readonly label: string };
  /** Coordinate system, data date, sources, notices: a line each, shortest first. */
  readonly foot: readonly string[];
}

/** All lengths in millimetres, from the upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One thing to be drawn on a sheet: a canvas and an SVG draw the same. */
export type SheetItem =
  | {
      readonly sort: 'text';
      readonly text: string;
      readonly x: number;
      /** Of the baseline. */
      readonly y: number;
      /** Height of the letters, in mm. */
      readonly size: number;
      readonly isBold: boolean;
      readonly align: 'left' | 'center' | 'right';
      readonly tone: 'ink' | 'quiet';
    }
  | { readonly sort: 'frame'; readonly box: Box; readonly fill: 'none' | 'paper' }
  | {
      readonly sort: 'path';
      readonly points: readonly (readonly [number, number])[];
      readonly isFilled: boolean;
    }
  /** The sign of a row of the legend. */
  | { readonly sort: 'sign'; readonly row: number; readonly box: Box };

export interface SheetDrawing {
  readonly width: number;
  readonly height: number;
  /** Where the map lies, under all items. */
  readonly map: Box;
  readonly items: readonly SheetItem[];
}

/** Width of a text in mm at a size in mm. */
export type Measure = (text: string, size: number, isBold: boolean) => number;

/** A number that opens a part of a plan; offsets in the clean text, half open, `end` behind the number. */
export interface Marker {
  readonly type: 'chapter' | 'section' | 'item' | 'box' | 'commentary';
  readonly value: number;
  /** The numeral as written, without its brackets or stop: 三, 十七, 60. */
  readonly label: string;
  /** The whole number where it holds those above it (2.1, 2.1.3). */
  readonly number?: string;
  readonly start: number;
  readonly end: number;
}

/** The markers of a plan in order, and the style in which they are set. */
export interface Numbering {
  readonly markers: readonly Marker[];
  /** Headings end at a blank, not at the line: the copy has lost its line breaks (Suzhou). */
  readonly inline: boolean;
  /** Sections count on through the chapters: (一)…(三十六) (Anhui). */
  readonly continuous: boolean;
}

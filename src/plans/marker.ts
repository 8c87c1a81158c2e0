import type { Style } from './numberStyles.ts';

/** A number that opens a part of a plan; offsets in the clean text, half open, `end` behind the number. */
export interface Marker {
  readonly style: Style;
  readonly rank: number;
  readonly value: number;
  /** The numeral as written, without its brackets or stop: 三, 十七, 60, 2.1.3. */
  readonly label: string;
  /** The whole number as written, without blanks: 第三章, (一), 第一部分. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
  readonly atLineStart: boolean;
}

import type { DropReason, MeasureKind } from '../model/plan.ts';

/** A heading of the clean text, half open. `key` is its id without the plan. */
export interface HeadingElement {
  readonly type: 'heading';
  readonly key: string;
  readonly level: number;
  readonly start: number;
  readonly end: number;
}

/** A citable unit of the clean text, half open, with the headings above it. */
export interface MeasureElement {
  readonly type: 'measure';
  readonly key: string;
  readonly number: string;
  readonly kind: MeasureKind;
  readonly headings: readonly string[];
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of the clean text that is not the plan's. */
export interface DroppedElement {
  readonly type: 'dropped';
  readonly reason: DropReason;
  readonly start: number;
  readonly end: number;
}

export type Element = HeadingElement | MeasureElement | DroppedElement;

import type { DropReason } from '../model/plan.ts';

/** A stretch of the received text that is not read, half open, with the reason. */
export interface RawRange {
  readonly start: number;
  readonly end: number;
  readonly reason: DropReason;
}

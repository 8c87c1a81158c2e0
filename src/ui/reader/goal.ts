/** What of the open plan is to be brought into view. */
export interface Goal {
  /** A heading or a measure; null for the head of the plan. */
  readonly id: string | null;
  /** The row from its start, its marked quote, or the hit of a search that is meant. */
  readonly part: 'start' | 'quote' | 'hit';
}

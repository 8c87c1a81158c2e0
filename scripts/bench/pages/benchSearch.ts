/** What the search's page does for the bench. */
export interface BenchSearch {
  /** Builds the index of so many times the corpus; takes so many milliseconds. */
  readonly build: (times: number) => Promise<number>;
  /** Types each query character by character; milliseconds of each keystroke. */
  readonly type: (queries: readonly string[]) => number[];
}

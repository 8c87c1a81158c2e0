/** What the page of the analyses does for the bench. */
export interface BenchAnalysis {
  /** Runs all analyses in a fresh worker over so many times the projects; takes so many milliseconds. */
  readonly time: (times: number) => Promise<number>;
  /** Asks our analyst all questions, after a mark that `longestTasks` knows. */
  readonly watch: (times: number) => Promise<void>;
}

/** What the page of the analyses does for the bench. */
export interface BenchAnalysis {
  /** Runs all analyses in a fresh worker over so many times the projects; takes so many milliseconds. */
  readonly time: (times: number) => Promise<number>;
  /** Asks our analyst all questions; milliseconds of the page's longest task meanwhile, 0 where none took 50. */
  readonly watch: (times: number) => Promise<number>;
}

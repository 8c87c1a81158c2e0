/** One operation: when it began and when the map stood still again, in milliseconds since navigation. */
export interface Operation {
  readonly start: number;
  readonly idle: number;
}

/** What the bench puts into every page before its own code runs. */
export interface Recorder {
  /** Milliseconds from navigation to the first idle map that had its data. */
  readonly firstIdle: Promise<number>;
  /** From the next event of this type to the next idle map. */
  readonly armInput: (type: string) => void;
  readonly armed: () => Promise<Operation>;
  /** From the call of `run` to the next idle map. */
  readonly time: (run: () => void) => Promise<Operation>;
  readonly startFrames: () => void;
  readonly stopFrames: () => number;
  /** Tasks over 50 ms so far. */
  readonly longTasks: readonly { readonly start: number; readonly duration: number }[];
}

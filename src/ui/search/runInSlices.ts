/** Longest stretch of work in ms, after which the page may do something else. */
const slice = 8;

/** Lets pass whatever the page has to do. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: 100 });
    else setTimeout(resolve, 0);
  });

/** Runs a build in short slices of time, so that the page keeps answering. */
export async function runInSlices<T>(steps: Generator<void, T>): Promise<T> {
  for (;;) {
    const started = performance.now();
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() - started < slice);
    await pause();
  }
}

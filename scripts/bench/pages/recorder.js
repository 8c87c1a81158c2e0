/* Runs in the page before its own code. The pages set data-map on the root element at each idle of a map that
   has all its data; setting it again counts again. Plain JavaScript: nothing compiles it. */
window.benchRecorder = (() => {
  let waiting = [];
  const nextIdle = () => new Promise((resolve) => waiting.push(resolve));
  new MutationObserver(() => {
    const now = performance.now();
    const resolved = waiting;
    waiting = [];
    for (const resolve of resolved) resolve(now);
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-map'] });

  const longTasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) longTasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });

  // The mark tells a trace where the operation began.
  const begin = () => performance.mark('bench operation').startTime;

  let armed = null;
  let frames = null;
  return {
    firstIdle: nextIdle(),
    longTasks,
    armInput(type) {
      armed = new Promise((resolve) => {
        const onInput = () => {
          const start = begin();
          void nextIdle().then((idle) => resolve({ start, idle }));
        };
        window.addEventListener(type, onInput, { capture: true, once: true });
      });
    },
    armed: () => armed,
    async time(run) {
      const start = begin();
      const idle = nextIdle();
      run();
      return { start, idle: await idle };
    },
    startFrames() {
      frames = { count: 0, request: 0 };
      const count = () => {
        frames.count++;
        frames.request = requestAnimationFrame(count);
      };
      frames.request = requestAnimationFrame(count);
    },
    stopFrames() {
      cancelAnimationFrame(frames.request);
      return frames.count;
    },
  };
})();

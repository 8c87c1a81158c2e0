/** Workers that only some visits need: packed small, and started through `startWorker` of state/bundledFiles.ts. */
export const isLateWorker = (path: string): boolean =>
  /(?:^|\/)(?:intake|pdf|press)Worker-[\w-]+\.js$/.test(path);

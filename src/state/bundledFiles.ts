/**
 * The files that come with the page. Its server has them; a page that is one file holds them itself, and is built
 * with scripts/package/page/bundledFiles.ts in the place of this module.
 */

/** Opens one of them. Rejects only where nothing answers: a file that is not there is a 404. */
export const openFile = (url: string): Promise<Response> => fetch(url);

/** Starts a worker out of one of them, with nothing beside it. */
export const startWorker = async (url: string): Promise<Worker> => new Worker(url, { type: 'module' });

/** The address at which the map, which opens files by itself, finds one of them or the folder of many. */
export const addressOf = (url: string): string => new URL(url, location.href).href;

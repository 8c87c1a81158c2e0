import * as z from 'zod/mini';
import { openFile } from './bundledFiles.ts';

/** What may be wrong with a file; the catalogues put it into words. */
export type ProblemSort = 'missing' | 'refused' | 'unread' | 'broken' | 'foreign' | 'notDrawn';

/** A file that could not be used; the rest of the atlas goes on without it. */
export interface DataProblem {
  readonly file: string;
  readonly sort: ProblemSort;
  /** The answer of the server, where in the file, what the map says: as it was received, or empty. */
  readonly detail: string;
}

export type Loaded<T> = { readonly value: T } | { readonly problem: DataProblem };

/**
 * Loads one file of the data folder and checks that it is what it claims to be.
 * Never throws: a missing, cut or foreign file becomes a problem that names it.
 */
export async function loadFile<T>(
  dataUrl: string,
  file: string,
  shape: z.ZodMiniType<T>,
): Promise<Loaded<T>> {
  const problem = (sort: ProblemSort, detail = ''): Loaded<T> => ({ problem: { file, sort, detail } });
  const loaded = await loadPlain(dataUrl, file);
  if ('problem' in loaded) return loaded;
  const text = loaded.value;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return problem(text.trimStart().startsWith('<') ? 'missing' : 'broken');
  }
  const parsed = shape.safeParse(json);
  if (parsed.success) return { value: parsed.data };
  return problem('foreign', parsed.error.issues[0]?.path.join('.') ?? '');
}

/** Loads one file of the data folder as text. Never throws. */
export async function loadPlain(dataUrl: string, file: string): Promise<Loaded<string>> {
  const problem = (sort: ProblemSort, detail = ''): Loaded<string> => ({ problem: { file, sort, detail } });
  try {
    const response = await openFile(dataUrl + file);
    if (response.ok) return { value: await response.text() };
    return response.status === 404 ? problem('missing') : problem('refused', `${response.status}`);
  } catch {
    return problem('unread');
  }
}

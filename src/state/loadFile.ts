import * as z from 'zod/mini';

/** A file that could not be used, in words for its reader; the rest of the atlas goes on without it. */
export interface DataProblem {
  readonly file: string;
  readonly message: string;
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
  const problem = (message: string): Loaded<T> => ({ problem: { file, message } });
  let text: string;
  try {
    const response = await fetch(dataUrl + file);
    if (!response.ok)
      return problem(response.status === 404 ? '未找到文件' : `服务器答复 ${response.status}`);
    text = await response.text();
  } catch {
    return problem('读取失败，请检查文件是否完整、服务是否在运行');
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return problem(text.trimStart().startsWith('<') ? '未找到文件' : '文件不完整或已损坏，不能解析');
  }
  const parsed = shape.safeParse(json);
  if (parsed.success) return { value: parsed.data };
  const where = parsed.error.issues[0]?.path.join('.') ?? '';
  return problem(`不是本图集的数据${where ? `（${where}）` : ''}`);
}

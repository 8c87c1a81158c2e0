import * as z from 'zod/mini';
import { review, type Review } from '../../src/model/review.ts';

/** The text of a review file, checked; or what is wrong with it, in words. */
export function parseReview(
  text: string,
): { readonly review: Review } | { readonly problems: readonly string[] } {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (error) {
    return { problems: [`不是 JSON 文件 not a JSON file: ${(error as Error).message}`] };
  }
  const format = (given as { format?: unknown } | null)?.format;
  if (format !== 'plan-atlas-review')
    return { problems: ['不是规划一张图的审核文件 not a review file of Plan Atlas'] };
  const parsed = z.safeParse(review, given);
  if (parsed.success) return { review: parsed.data };
  return {
    problems: parsed.error.issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`),
  };
}

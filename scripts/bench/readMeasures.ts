import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The pages that are compared. */
export const pages = ['ours', 'bare', 'plain'] as const;
export type PageName = (typeof pages)[number];

const measure = z.strictObject({
  id: z.string(),
  label: z.string(),
  unit: z.string(),
  digits: z.int(),
  statistic: z.enum(['median', 'p95', 'max']),
  /** At most this many times what another page needs, or at most so much in the measure's unit. */
  budgets: z.array(z.strictObject({ against: z.optional(z.enum(['bare', 'plain'])), most: z.number() })),
});
export type Measure = z.infer<typeof measure>;

/** What is measured and how much of it there may be (DESIGN §6). */
export function readMeasures(): Measure[] {
  return z.array(measure).parse(JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8')));
}

import type { Measure } from '../../model/plan.ts';
import type { Words } from '../../words/words.ts';

/** How a measure is called where it is cited: 第34条, 专栏9, 三(二)1, 引言; Measure 34, Box 9, Measure 3.2.1. */
export function numberLabel(
  { id, number, kind }: Pick<Measure, 'id' | 'number' | 'kind'>,
  { reader }: Words,
): string {
  const [plan, key] = id.split(':') as [string, string];
  return reader.numbered[kind]({ number, key, isOwn: plan.startsWith('own-') });
}

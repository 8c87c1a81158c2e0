import type { Measure } from '../../model/plan.ts';

/** How a measure is called where it is cited: 第34条, 专栏9, 三(二)1, 引言. */
export function numberLabel({ number, kind }: Pick<Measure, 'number' | 'kind'>): string {
  return kind === 'measure' && !/[()（）]/.test(number) ? `第${number}条` : number;
}

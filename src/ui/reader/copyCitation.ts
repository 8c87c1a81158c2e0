import type { Measure, PlanSummary } from '../../model/plan.ts';
import { copyText } from '../copyText.ts';
import { numberLabel } from './numberLabel.ts';

/** Puts a citation on the clipboard: quote as received, plan, number, date, and that the text is a repost. */
export async function copyCitation(
  plan: PlanSummary,
  measure: Measure,
  quote: { readonly start: number; readonly end: number } | null,
): Promise<void> {
  const words = measure.text.slice(quote?.start ?? 0, quote?.end ?? measure.text.length);
  const repost = plan.textSource === 'repost' ? '；转载文本，引用前请核对正式文件' : '';
  const date = plan.issued ?? '印发日期未载明';
  const citation = `“${words}”——《${plan.title.replace(/^《|》$/g, '')}》${numberLabel(measure)}（${date}${repost}）`;
  await copyText(citation);
}

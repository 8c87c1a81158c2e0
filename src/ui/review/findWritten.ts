import { buildRawOffsets } from '../../model/buildRawOffsets.ts';
import type { PlanText } from '../../model/plan.ts';
import type { Occurrence } from '../../model/proposal.ts';

type Found = Pick<Occurrence, 'quote' | 'name' | 'rawStart' | 'measure'>;

const ends = /[。；;！!？?\n]/;

/** Every sentence of a plan that holds a name, written in simplified script or as the text has it. */
export function findWritten({ measures, dropped }: PlanText, name: string): Found[] {
  return measures.flatMap((measure): Found[] => {
    const { text, textHans, id } = measure;
    const found: Found[] = [];
    const rawAt = buildRawOffsets(measure, dropped);
    const next = (from: number): number => {
      const at = textHans.indexOf(name, from);
      return at >= 0 ? at : text.indexOf(name, from);
    };
    for (let at = next(0); at >= 0; at = next(at + name.length)) {
      let start = at;
      while (start > 0 && !ends.test(text[start - 1]!)) start--;
      while (/\s/.test(text[start]!)) start++;
      let end = at + name.length;
      while (end < text.length && !ends.test(text[end]!)) end++;
      found.push({
        measure: id,
        quote: text.slice(start, end),
        name: text.slice(at, at + name.length),
        rawStart: rawAt[start]!,
      });
    }
    return found;
  });
}

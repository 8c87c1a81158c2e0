import { commentaryHeading } from './readCommentary.ts';

/** What stands behind the plan and counts anew. */
export interface Division {
  readonly type: 'annex' | 'commentary';
  readonly start: number;
  /** Behind its first line. */
  readonly titleEnd: number;
  /** As written: 附件1. */
  readonly number: string;
}

const annex =
  /^[^\S\n]*(附[^\S\n]*[件录表][^\S\n]*(?:\d{1,2}|[一二三四五六七八九十]{1,3})?)[^\S\n]*(?:[:：]|(?=\s|$)|(?<=[\d一二三四五六七八九十])(?=[\u4e00-\u9fff]))[^\n。]{0,60}$/gm;

/**
 * Annexes and a commentary printed behind a plan.
 * @param from where the plan's first number stands; the annexes that a covering notice lists stand before it
 * @param lastTop where its last chapter begins: a commentary stands behind that
 */
export function findDivisions(hans: string, from: number, lastTop: number): Division[] {
  const annexes = [...hans.matchAll(annex)]
    .filter(({ index }) => index > from)
    .map((match): Division => ({
      type: 'annex',
      start: match.index,
      titleEnd: match.index + match[0].length,
      number: match[1]!.replace(/\s/g, ''),
    }))
    // The last line may name what is not printed with it.
    .filter(({ titleEnd }) => hans.slice(titleEnd).trim() !== '');
  const title = [...hans.matchAll(commentaryHeading)].find(({ index }) => index > lastTop);
  const commentary: Division[] = title
    ? [{ type: 'commentary', start: title.index, titleEnd: title.index + title[0].length, number: '' }]
    : [];
  return [...annexes, ...commentary].sort((a, b) => a.start - b.start);
}

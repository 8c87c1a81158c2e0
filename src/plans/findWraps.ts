import type { RawRange } from './rawRange.ts';
import type { TextLine } from './textLines.ts';

const fewestLines = 12;
const narrowest = 16;
const widest = 70;
/** A full line may be shorter than the widest by what may not stand at a margin, or longer by a hanging stop. */
const slack = 3;
/** Where paragraphs are set in, that tells more than the length of a line: “十四五” goes to the next as a whole. */
const slackBesideIndents = 5;

const leaders = /[.…·]{3}\s*\d+$/;
const closes = new RegExp(`[。！？；：!?;:…]["”’』」）)]?$|${leaders.source}`);
const opens = /[，、,（(《“「—]$/;
const opensPart =
  /^(?:第.{1,5}[章节條条節篇]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,3}[.．、](?!\d)|\d{1,2}(?:[.．]\d{1,2}){1,3}[\s\u4e00-\u9fff]|[①-⑳●■◆]|专栏|專欄|附[件录錄表])/;
/** A number or a mark before the words, then what a page sets between them. */
const numberBefore = /^(?:第.{1,5}[章节條条節篇]|[（(]?[一二三四五六七八九十\d]{1,3}[)）.．、]|[①-⑳●■◆•])\t/;
const latin = /[A-Za-z0-9]/;

/** Chinese type sets quotes, dashes and dots as wide as a character. */
const isNarrow = (code: number): boolean => code < 0x2010 || (code > 0x2030 && code < 0x2e80);

/** In characters. */
const widthOf = (text: string): number => {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += isNarrow(text.charCodeAt(i)) ? 0.5 : 1;
  return width;
};

/** A line with cells is a row of a table, and a row is whole. */
const isRow = (text: string): boolean => text.replace(numberBefore, '').includes('\t');

/**
 * Line breaks inside sentences, blanks at them included, in a copy whose lines all reach one margin; none in a copy
 * whose lines are its paragraphs.
 * @param lines without page numbers and running headers
 * @param furniture page numbers and running headers: across them a sentence goes on
 */
export function findWraps(
  raw: string,
  lines: readonly TextLine[],
  furniture: readonly { readonly start: number }[],
): RawRange[] {
  const widths = lines.map(({ text, indent }) =>
    text.length > widest * 2 ? widest * 2 : widthOf(text) + indent / 2,
  );
  const margin = marginOf(lines, widths);
  if (margin === null) return [];
  const indented = lines.filter(({ indent }) => indent >= 2).length;
  const hasIndents = indented >= lines.length * 0.03 && indented <= lines.length * 0.6;
  let taken = 0;
  return lines.slice(0, -1).flatMap((line, index): RawRange[] => {
    const next = lines[index + 1]!;
    while (taken < furniture.length && furniture[taken]!.start < line.end) taken++;
    const isPageEnd = next.page !== line.page || (furniture[taken]?.start ?? Infinity) < next.start;
    const { text, end } = line;
    const isFull = widths[index]! >= margin - (hasIndents ? slackBesideIndents : slack);
    if ((!isFull && !opens.test(text)) || isRow(text) || isRow(next.text)) return [];
    // 江阴第 | 二、润扬第二: where paragraphs are set in, what is not goes on, whatever number it seems to begin with.
    const goesOn = hasIndents && next.indent < 2 && isFull && !closes.test(text) && !opensPart.test(text);
    if (opensPart.test(next.text) && !goesOn) return [];
    if (latin.test(text.at(-1)!) && latin.test(next.text[0]!)) return [];
    if (hasIndents ? next.indent >= 2 : closes.test(text)) return [];
    if (!isPageEnd && raw.slice(end, next.start).split('\n').length > 2) return [];
    return [{ start: end, end: next.start, reason: 'layout' }];
  });
}

/** The width that most lines reach without ending a sentence there; null where they end as paragraphs do. */
function marginOf(lines: readonly TextLine[], widths: readonly number[]): number | null {
  if (lines.length < fewestLines) return null;
  // Leaders run to the margin of what is printed, whose dots are narrower than is thought.
  const written = widths.filter((_, index) => !leaders.test(lines[index]!.text));
  const margin = written.sort((a, b) => a - b)[Math.floor(written.length * 0.9)];
  if (margin === undefined) return null;
  if (margin < narrowest || margin > widest) return null;
  let full = 0;
  let broken = 0;
  for (const [index, { text }] of lines.entries()) {
    const width = widths[index]!;
    if (width < margin - slack || width > margin + slack) continue;
    full++;
    if (!closes.test(text) && !opensPart.test(lines[index + 1]?.text ?? '')) broken++;
  }
  return full >= lines.length * 0.35 && broken >= full * 0.6 ? margin : null;
}

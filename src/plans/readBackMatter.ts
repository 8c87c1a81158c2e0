import type { Element } from './element.ts';
import { trimRange } from './trimRange.ts';

/**
 * Splits the last part of a plan from what a site has printed behind it.
 * Only whole lines at the very end count: from the first that is known as the site's, all short ones.
 * @returns where the plan's text ends, and the elements behind it
 */
export function readBackMatter(
  hans: string,
  from: number,
  boilerplate: readonly RegExp[],
): { end: number; elements: Element[] } {
  const lines = [...hans.slice(from).matchAll(/[^\n]+/g)].flatMap((match) => {
    const range = trimRange(hans, from + match.index, from + match.index + match[0].length);
    return range ? [{ ...range, text: hans.slice(range.start, range.end) }] : [];
  });
  const isShort = ({ text }: { text: string }): boolean => text.length < 80;
  const isForeign = ({ text }: { text: string }): boolean =>
    boilerplate.some((pattern) => pattern.test(text));
  // 抄送 may be long: to whom else the office has sent it.
  const lastOwn = lines.findLastIndex((line) => !isShort(line) && !isForeign(line));
  const first = lines.findIndex((line, index) => index > Math.max(0, lastOwn) && isForeign(line));
  const foreign = first < 0 ? [] : lines.slice(first);
  const kept = first < 0 ? lines : lines.slice(0, first);
  const elements: Element[] = foreign.map(({ start, end }) => ({
    type: 'dropped',
    reason: 'boilerplate',
    start,
    end,
  }));
  const attachment = kept.length > 1 ? kept.at(-1)! : undefined;
  if (attachment && /^附件[:：\d]/.test(attachment.text)) {
    const { start, end } = attachment;
    elements.unshift({ type: 'heading', key: 'h-annex', level: 1, start, end });
    return { end: start, elements };
  }
  const end = kept.at(-1)?.end ?? from;
  const bar = /\s*[|｜]$/.exec(hans.slice(from, end));
  if (!bar) return { end, elements };
  const cut = from + bar.index;
  const mark = trimRange(hans, cut, end)!;
  return { end: cut, elements: [{ type: 'dropped', reason: 'boilerplate', ...mark }, ...elements] };
}

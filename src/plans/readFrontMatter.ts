import type { Element } from './element.ts';
import { trimRange } from './trimRange.ts';

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function linesOf(hans: string, end: number, inline: boolean): Line[] {
  const pattern = inline ? /\S+/g : /[^\n]+/g;
  return [...hans.slice(0, end).matchAll(pattern)].flatMap((match) => {
    const range = trimRange(hans, match.index, match.index + match[0].length);
    return range ? [{ ...range, text: hans.slice(range.start, range.end) }] : [];
  });
}

const noticeTitle = /^关于印发.+通知$/;
const dateLine = /^\d{4}年\d{1,2}月\d{1,2}日$/;

/**
 * Reads what stands before the first chapter: site header, title, covering notice, preamble.
 * @param end where the first chapter begins
 * @param boilerplate patterns of lines that are the site's, not the plan's
 */
export function readFrontMatter(
  hans: string,
  end: number,
  inline: boolean,
  boilerplate: readonly RegExp[],
): Element[] {
  const elements: Element[] = [];
  const lines = linesOf(hans, end, false).flatMap((line) =>
    // A copy without line breaks runs title and preamble together; a title never holds a full stop.
    inline && line.end - line.start > 120
      ? linesOf(hans.slice(0, line.end), line.end, true).filter(({ start }) => start >= line.start)
      : [line],
  );
  const titles = new Set<string>();
  for (let i = 0; i < lines.length; i++) {
    const { start, end: lineEnd, text } = lines[i]!;
    if (boilerplate.some((pattern) => pattern.test(text)) || titles.has(text)) {
      elements.push({ type: 'dropped', reason: 'boilerplate', start, end: lineEnd });
    } else if (noticeTitle.test(text)) {
      const last = lines.findIndex((line, index) => index > i && dateLine.test(line.text));
      const until = last < 0 ? i : last;
      elements.push({ ...bodyOf('notice', '通知'), start, end: lines[until]!.end });
      i = until;
    } else if (text.length < 60 && !text.includes('。')) {
      titles.add(text);
      elements.push({ type: 'heading', key: `h0-${titles.size}`, level: 0, start, end: lineEnd });
    } else {
      elements.push({ ...bodyOf('0', '引言'), start, end: lines.at(-1)!.end });
      break;
    }
  }
  return elements;
}

function bodyOf(key: string, number: string) {
  return { type: 'measure', key, number, kind: 'general', headings: [], title: '' } as const;
}

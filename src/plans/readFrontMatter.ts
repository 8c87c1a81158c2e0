import type { Element } from './element.ts';
import { trimRange } from './trimRange.ts';

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function linesOf(hans: string, from: number, end: number, pattern: RegExp): Line[] {
  return [...hans.slice(from, end).matchAll(pattern)].flatMap((match) => {
    const start = from + match.index;
    const range = trimRange(hans, start, start + match[0].length);
    return range ? [{ ...range, text: hans.slice(range.start, range.end) }] : [];
  });
}

const noticeTitle = /^.{0,40}关于(?:印发|公布|下发|转发|发布).+(?:通知|公告)$/;
// Whom a covering notice is sent to: 各市、县人民政府,省政府各部门:
const addressees = /^各?[^。；]{2,120}[：:]$/;
const address = /^各|人民政府|委员会|办公[厅室]|部门|机构|单位|有关/;
const dateLine =
  /^(?:\d{4}|[〇○零一二三四五六七八九]{4})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日$/;
/** A covering notice has no more lines. */
const longestNotice = 30;

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
  const lines = linesOf(hans, 0, end, /[^\n]+/g).flatMap((line) =>
    // A copy without line breaks runs title and preamble together; a title never holds a full stop.
    inline && line.end - line.start > 120 ? linesOf(hans, line.start, line.end, /\S+/g) : [line],
  );
  const titles = new Set<string>();
  let hasNotice = false;
  for (let i = 0; i < lines.length; i++) {
    const { start, end: lineEnd, text } = lines[i]!;
    if (boilerplate.some((pattern) => pattern.test(text)) || titles.has(text)) {
      elements.push({ type: 'dropped', reason: 'boilerplate', start, end: lineEnd });
    } else if (!hasNotice && (noticeTitle.test(text) || (addressees.test(text) && address.test(text)))) {
      hasNotice = true;
      const last = lines.findIndex(
        (line, index) =>
          index > i && index < i + longestNotice && dateLine.test(line.text.replace(/\s/g, '')),
      );
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

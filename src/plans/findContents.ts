// Leaders and a page number close each line of printed contents; then the title may end a line of the front page.
const leaders = /(?:\.{4}|…{2}|·{4}|[.…·](?:[ .…·]){5})\s*\d+$/;
/** Under their title a tab may stand for the leaders, as a word processor has it. */
const tabbed = /\t\s*\d{1,4}$/;
const contentsTitle =
  /^[^\S\n]*目\s*[录次][^\S\n]*$|目\s*[录次][^\S\n]*(?=\n[^\n]*(?:\.{4,}|…{2,}|·{4,})\s*\d+\s*$)/m;
const entry =
  /^\s*(?:第?[一二三四五六七八九十]+[、章节]|[(（][一二三四五六七八九十]+[)）]|\d+[.．、])?\s*.{1,60}$/;
/** So many lines with leaders in a row are contents without a title. */
const fewestLeaders = 4;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The table of contents: its title and the short lines behind it up to the first paragraph, or up to the line
 * that says its first entry again.
 * @returns a range of the clean text, or null when there is none
 */
export function findContents(hans: string): { start: number; end: number } | null {
  const title = contentsTitle.exec(hans);
  return title ? titled(hans, title.index, title.index + title[0].length) : untitled(hans);
}

function titled(hans: string, start: number, titleEnd: number): { start: number; end: number } {
  const lines = linesFrom(hans, titleEnd);
  const written = lines.filter(({ text }) => text !== '');
  const isLed = (text: string): boolean => leaders.test(text) || tabbed.test(text);
  const hasLeaders = written[0] !== undefined && isLed(written[0].text);
  const first = written[0] && entryOf(written[0].text);
  let end = titleEnd;
  let count = 0;
  for (const [index, line] of lines.entries()) {
    const { text } = line;
    if (text !== '' && !isLed(text)) {
      if (hasLeaders && !isLed(lines[index + 1]?.text ?? '')) break;
      if (!entry.test(text) || text.includes('。')) break;
      if (count > 1 && first && entryOf(text) === first) break;
    }
    if (text !== '') count++;
    end = line.end;
  }
  return { start, end };
}

/** An entry as its heading will be: without leaders, page number and blanks. */
const entryOf = (text: string): string => text.replace(/[\s.…·]*\d*$/, '').replace(/\s/g, '');

function* linesOf(hans: string, from: number): Generator<Line> {
  for (let start = from; start < hans.length;) {
    const at = hans.indexOf('\n', start + (hans[start] === '\n' ? 1 : 0));
    const end = at < 0 ? hans.length : at;
    yield { start, end, text: hans.slice(start, end).trim() };
    start = end;
  }
}

/** Contents are short: what stands further on need not be looked at. */
const mostLines = 600;

function linesFrom(hans: string, from: number): Line[] {
  const lines: Line[] = [];
  for (const line of linesOf(hans, from)) {
    lines.push(line);
    if (lines.length >= mostLines || line.text.length > 200) break;
  }
  return lines;
}

function untitled(hans: string): { start: number; end: number } | null {
  const all = [...hans.matchAll(/[^\n]+/g)].filter(
    ({ 0: text }) => text.length < 200 && leaders.test(text.trim()),
  );
  const [first] = all;
  if (!first || all.length < fewestLeaders) return null;
  let end = first.index + first[0].length;
  let count = 1;
  for (const { index, 0: text } of all.slice(1)) {
    if (hans.slice(end, index).trim() !== '') break;
    end = index + text.length;
    count++;
  }
  return count >= fewestLeaders ? { start: first.index, end } : null;
}

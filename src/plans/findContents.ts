// Leaders and a page number close each line of printed contents; then the title may end a line of the front page.
const leaders = /(?:\.{4,}|…{2,}|·{4,})\s*\d+\s*$/;
const contentsTitle =
  /^[^\S\n]*目\s*[录次][^\S\n]*$|目\s*[录次][^\S\n]*(?=\n[^\n]*(?:\.{4,}|…{2,}|·{4,})\s*\d+\s*$)/m;
const entry =
  /^\s*(?:第?[一二三四五六七八九十]+[、章节]|[(（][一二三四五六七八九十]+[)）]|\d+[.．、])?\s*.{1,60}$/;

/**
 * The table of contents: its title and the short lines behind it up to the first paragraph.
 * @returns a range of the clean text, or null when there is none
 */
export function findContents(hans: string): { start: number; end: number } | null {
  const title = contentsTitle.exec(hans);
  if (!title) return null;
  let end = title.index + title[0].length;
  const hasLeaders = leaders.test(hans.slice(end).trimStart().split('\n', 1)[0]!);
  while (end < hans.length) {
    const lineEnd = hans.indexOf('\n', end + 1);
    const line = hans.slice(end, lineEnd < 0 ? hans.length : lineEnd);
    const next = hans.slice(lineEnd + 1).split('\n', 1)[0]!;
    if (hasLeaders && line.trim() !== '' && !leaders.test(line) && (lineEnd < 0 || !leaders.test(next)))
      break;
    if (line.trim() !== '' && !leaders.test(line) && (!entry.test(line.trim()) || line.includes('。'))) break;
    end = lineEnd < 0 ? hans.length : lineEnd;
  }
  return { start: title.index, end };
}

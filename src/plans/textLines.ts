/** A line of the received text; offsets of what is written on it, without blanks at its ends. */
export interface TextLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Counted from 0, where pages are parted by form feeds. */
  readonly page: number;
  /** Blank code units before it on the line; a full-width one counts for two. */
  readonly indent: number;
}

/** The lines of a text that hold anything, pages and indents with them. */
export function textLines(raw: string): TextLine[] {
  const lines: TextLine[] = [];
  let page = 0;
  for (const match of raw.matchAll(/[^\n\r\f]+|\f/g)) {
    if (match[0] === '\f') {
      page++;
      continue;
    }
    const text = match[0].trim();
    if (text === '') continue;
    const lead = match[0].length - match[0].trimStart().length;
    const start = match.index + lead;
    const indent = lead + match[0].slice(0, lead).replace(/[^\u3000]/g, '').length;
    lines.push({ start, end: start + text.length, text, page, indent });
  }
  return lines;
}

/**
 * The text of Markdown without its marks: numbers that the author wrote stay, headings, emphasis, links and table
 * frames lose what only a program reads. All patterns are bounded, so that no line can make them slow.
 */
export function readMarkdown(source: string): string {
  const lines: string[] = [];
  let fence = '';
  for (const line of withoutFrontMatter(source.replaceAll(/<!--[^]{0,5000}?-->/g, '')).split('\n')) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    if (fence ? mark.startsWith(fence) : mark) fence = fence ? '' : mark;
    else if (fence) lines.push(line);
    else if (!isRule(line)) lines.push(readInline(readBlockMarks(line)));
  }
  return lines.join('\n');
}

/** Whether a text without a name that says so is Markdown: two headings at least, or one and emphasis. */
export function looksLikeMarkdown(text: string): boolean {
  const sample = text.slice(0, 100_000);
  const headings = sample.match(/^#{1,6}[ \t]+\S/gm)?.length ?? 0;
  return headings >= 2 || (headings === 1 && /\*\*[^*\n]{1,200}\*\*/.test(sample));
}

const withoutFrontMatter = (source: string): string => source.replace(/^---\n[^]{0,10000}?\n---\n/, '');

/** Lines that only draw: under headings, between parts, under the head of a table. */
const isRule = (line: string): boolean =>
  /^ {0,3}(?:={2,}|(?:-[ \t]?){2,200}|(?:\*[ \t]?){3,200}|(?:_[ \t]?){3,200})\s*$/.test(line) ||
  (line.includes('|') && /^[\s|:-]{3,2000}$/.test(line) && line.includes('-'));

function readBlockMarks(line: string): string {
  const quoted = line.replace(/^(?: {0,3}> ?){1,20}/, '');
  if (/^\s*\|.*\|\s*$/.test(quoted))
    return quoted
      .trim()
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim())
      .join('\t');
  const heading = /^ {0,3}#{1,6}(?!#)[ \t]*(.*)$/.exec(quoted);
  // A tag (#合肥#) is no heading.
  if (heading && !/^[^\s#]+#/.test(heading[1]!)) return heading[1]!.replace(/[ \t]+#{1,6}[ \t]*$/, '');
  return quoted.replace(/^\s*[-*+][ \t]+(?:\[[ xX]\][ \t]+)?/, '');
}

const tags =
  /<\/?(?:a|b|i|u|p|em|strong|span|font|div|center|sub|sup|small|img|table|thead|tbody|tr|td|th|ul|ol|li|h[1-6]|hr)(?:\s[^<>\n]{0,500})?\/?>/gi;
const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  emsp: '\u3000',
};

function readInline(line: string): string {
  return line
    .replaceAll(/<br\s{0,5}\/?>/gi, '\n')
    .replaceAll(tags, '')
    .replaceAll(/!\[[^\]\n]{0,300}\]\([^()\n]{0,2000}\)/g, '')
    .replaceAll(/\[([^\]\n]{0,300})\]\([^()\n]{0,2000}\)/g, '$1')
    .replaceAll(/`{1,3}([^`\n]{1,500})`{1,3}/g, '$1')
    .replaceAll(/(\*{2,3}|_{2,3})(?=\S)([^*\n]{1,2000}?)\1/g, '$2')
    .replaceAll(/(?<![\d*\\])\*([^*\s\d][^*\n]{0,2000})\*(?!\*)/g, '$1')
    .replaceAll(/&(nbsp|amp|lt|gt|quot|emsp);/g, (_, name: string) => entities[name]!)
    .replaceAll(/\\([\\`*_{}[\]()#+\-.!>~|])/g, '$1');
}

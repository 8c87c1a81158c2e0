import type { RawRange } from './rawRange.ts';
import type { TextLine } from './textLines.ts';

const decorated =
  /^(?:[-—–―－•·~]+\s*\d{1,4}\s*[-—–―－•·~]+|第\s*\d{1,4}\s*[页頁](?:\s*[,，/／]?\s*共\s*\d{1,4}\s*[页頁])?|共\s*\d{1,4}\s*[页頁]\s*[,，]?\s*第\s*\d{1,4}\s*[页頁]|page\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?)$/i;
const bare = /^(\d{1,4})(?:\s*[/／]\s*\d{1,4})?$/;
const opensPart = /^(?:第.{1,4}[章节條条節篇]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）])/;

/** So many pages say a running header. */
const fewestPages = 3;
/** Less text than this is no page: numbers closer to each other count the rows of a table. */
const shortestPage = 250;
const longestHeader = 40;
const edge = 2;

/**
 * What a printed page holds beside its text: page numbers alone on a line, headers and footers that repeat. A bare
 * number is one where it counts the pages or stands at their edge.
 */
export function findFurniture(lines: readonly TextLine[]): RawRange[] {
  const edges = pageEdges(lines);
  const numbers = pageNumbers(lines, edges);
  const headers = runningHeaders(lines, numbers, edges);
  return lines
    .filter((_, index) => numbers.has(index) || headers.has(index))
    .map(({ start, end }) => ({ start, end, reason: 'layout' }));
}

/** Indices of the lines at the head and foot of a page; empty where no form feed parts them. */
function pageEdges(lines: readonly TextLine[]): Set<number> {
  const edges = new Set<number>();
  if ((lines.at(-1)?.page ?? 0) < edge) return edges;
  for (const [index, { page }] of lines.entries()) {
    if (lines[index - edge]?.page !== page || lines[index + edge]?.page !== page) edges.add(index);
  }
  return edges;
}

function pageNumbers(lines: readonly TextLine[], edges: ReadonlySet<number>): Set<number> {
  const found = new Set<number>();
  // Longest count of pages that ends with a number: 3 behind 2 behind 1.
  const chains = new Map<number, { start: number; members: number[] }>();
  for (const [index, { text, start }] of lines.entries()) {
    if (text.length > 24) continue;
    if (decorated.test(text)) found.add(index);
    const value = Number(bare.exec(text)?.[1] ?? Number.NaN);
    if (Number.isNaN(value)) continue;
    if (edges.has(index)) found.add(index);
    const before = chains.get(value - 1);
    const isNext = before !== undefined && start - before.start >= shortestPage;
    const members = isNext ? [...before.members.slice(-fewestPages), index] : [index];
    chains.set(value, { start, members });
    if (members.length >= fewestPages) for (const member of members) found.add(member);
  }
  return found;
}

function runningHeaders(
  lines: readonly TextLine[],
  numbers: ReadonlySet<number>,
  edges: ReadonlySet<number>,
): Set<number> {
  const nearNumber = new Set([...numbers].flatMap((index) => [index - 1, index + 1, index - 2, index + 2]));
  const candidates = edges.size > 0 ? edges : nearNumber;
  const groups = new Map<string, number[]>();
  for (const index of [...candidates].sort((a, b) => a - b)) {
    const line = lines[index];
    if (!line || numbers.has(index) || line.text.length > longestHeader || line.text.includes('。')) continue;
    const key = line.text.replace(/\d+/g, '#').replace(/\s/g, '');
    groups.set(key, [...(groups.get(key) ?? []), index]);
  }
  const found = new Set<number>();
  for (const group of groups.values()) {
    if (group.length < fewestPages) continue;
    // The first may be the title itself, or the heading that later pages repeat.
    const [first] = group;
    const isTitle = lines[first!]!.page === 0 && first! < 4;
    const own = isTitle || opensPart.test(lines[first!]!.text) ? 1 : 0;
    for (const index of group.slice(own)) found.add(index);
  }
  return found;
}

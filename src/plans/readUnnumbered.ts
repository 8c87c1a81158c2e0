import type { Element } from './element.ts';
import { splitLong } from './splitLong.ts';
import { splitParagraphs } from './splitParagraphs.ts';
import { topicOf } from './titleEnd.ts';

const longestHead = 40;
const punctuation = /[。；;！!？?，,：:、]/;

/** A text without any number: each paragraph can be cited by its place in the order, below the head before it. */
export function readUnnumbered(hans: string, boilerplate: readonly RegExp[]): Element[] {
  const lines = splitParagraphs(hans, 0, hans.length).ranges;
  const textOf = ({ start, end }: { start: number; end: number }): string => hans.slice(start, end);
  let count = 0;
  let heads = 0;
  const isHead = (index: number): boolean => {
    const line = textOf(lines[index]!);
    const next = lines[index + 1];
    const isPlain = !punctuation.test(line) || (count === 0 && /^[（(].*[)）]$/.test(line));
    return line.length < longestHead && isPlain && next !== undefined;
  };
  let above: string[] = [];
  let hasText = false;
  return lines.flatMap((line, index): Element[] => {
    const text = textOf(line);
    if (boilerplate.some((pattern) => pattern.test(text)))
      return [{ type: 'dropped', reason: 'boilerplate', ...line }];
    if (isHead(index)) {
      heads += 1;
      const key = `h-${heads}`;
      // Before any text stand the title and its lines; a head is what has text below it.
      const level = hasText || (index > 0 && !isHead(index + 1)) ? 1 : 0;
      above = level ? [key] : above;
      return [{ type: 'heading', key, level, ...line }];
    }
    hasText = true;
    return (splitLong(hans, line.start, line.end) ?? [line]).map((range): Element => {
      count += 1;
      return {
        type: 'measure',
        key: `${count}`,
        number: `第${count}段`,
        kind: 'measure',
        headings: above,
        title: topicAbove(textOf(range)),
        ...range,
      };
    });
  });
}

/** The topic of a paragraph that says more than it. */
function topicAbove(paragraph: string): string {
  const title = topicOf(paragraph);
  return title !== null && title.length + 1 < paragraph.length ? title : '';
}

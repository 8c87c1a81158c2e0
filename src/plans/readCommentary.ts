import { acceptNumbers } from './acceptNumbers.ts';
import type { Element } from './element.ts';
import { findNumbers } from './findNumbers.ts';
import { titleEnd } from './titleEnd.ts';
import { trimRange } from './trimRange.ts';

const headings = ['h-commentary'];

/** A heading of its own that announces an explanation of the plan, printed behind it. */
export const commentaryHeading = /^.{0,60}解读$/gm;

/** Reads an explanation of the plan: its heading, and its parts by their chapters alone. */
export function readCommentary(hans: string, inline: boolean): Element[] {
  const { markers } = acceptNumbers(
    findNumbers(hans, false).filter(({ style }) => style === 'han'),
    hans,
  );
  const bodyStart = titleEnd(hans, { end: 0 }, markers[0]?.start ?? hans.length, inline);
  const body = trimRange(hans, bodyStart, markers[0]?.start ?? hans.length);
  const elements: Element[] = [
    { type: 'heading', key: 'h-commentary', level: 1, ...trimRange(hans, 0, bodyStart)! },
  ];
  if (body)
    elements.push({
      type: 'measure',
      key: 'commentary-0',
      number: '解读(引)',
      kind: 'commentary',
      headings,
      title: '',
      ...body,
    });
  for (const [index, marker] of markers.entries()) {
    const end = markers[index + 1]?.start ?? hans.length;
    const title = trimRange(hans, marker.end, titleEnd(hans, marker, end, inline));
    elements.push({
      type: 'measure',
      key: `commentary-${marker.value}`,
      number: `解读${marker.value}`,
      kind: 'commentary',
      headings,
      title: title ? hans.slice(title.start, title.end).replace(/[。:：]$/, '') : '',
      ...trimRange(hans, marker.start, end)!,
    });
  }
  return elements;
}

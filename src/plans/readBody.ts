import type { Element, MeasureElement } from './element.ts';
import type { Marker, Numbering } from './marker.ts';
import { splitParagraphs } from './splitParagraphs.ts';
import { titleEnd, topicOf } from './titleEnd.ts';
import { trimRange } from './trimRange.ts';

interface Block {
  readonly marker: Marker;
  readonly end: number;
}

interface Context {
  readonly hans: string;
  readonly numbering: Numbering;
  /** What a section holds in this plan: numbered items, paragraphs under topic sentences, or itself. */
  readonly leaf: 'item' | 'paragraph' | 'section' | 'chapter';
}

/**
 * Turns markers into headings and measures.
 * @param end where the plan's own text ends
 */
export function readBody(hans: string, numbering: Numbering, end: number): Element[] {
  const { markers } = numbering;
  const blocks = markers.map((marker, index): Block => ({
    marker,
    end: Math.min(markers[index + 1]?.start ?? end, end),
  }));
  const context: Context = { hans, numbering, leaf: leafOf(hans, numbering, blocks) };
  const elements: Element[] = [];
  let chapter: Marker | null = null;
  let section: Marker | null = null;
  for (const [index, block] of blocks.entries()) {
    const { marker } = block;
    if (marker.type === 'chapter') {
      chapter = marker;
      section = null;
      elements.push(...readChapter(context, block, blocks[index + 1]?.marker.type));
    } else if (marker.type === 'section') {
      section = marker;
      elements.push(...readSection(context, block, chapter, blocks[index + 1]?.marker.type));
    } else if (marker.type === 'commentary') {
      elements.push(...readCommentary(context, block));
    } else {
      elements.push(...readNumbered(context, block, headingsOf(chapter, section, elements)));
    }
  }
  return elements;
}

function leafOf(hans: string, { markers, inline }: Numbering, blocks: readonly Block[]): Context['leaf'] {
  if (markers.some(({ type }) => type === 'item')) return 'item';
  const sections = blocks.filter(({ marker }) => marker.type === 'section');
  if (sections.length === 0) return 'chapter';
  // Jiangsu sets measures as paragraphs under topic sentences; Yancheng has one only here and there.
  const topical = sections.filter(
    ({ marker, end }) => splitParagraphs(hans, titleEnd(hans, marker, end, inline), end).isTopical,
  ).length;
  return topical * 5 >= sections.length * 2 ? 'paragraph' : 'section';
}

function headingsOf(chapter: Marker | null, section: Marker | null, elements: readonly Element[]): string[] {
  const keys = chapter ? [chapterKey(chapter)] : [];
  const key = section && sectionHeadingKey(chapter, section);
  if (key && elements.some((element) => element.type === 'heading' && element.key === key)) keys.push(key);
  return keys;
}

const chapterKey = (chapter: Marker): string => `h-${chapter.value}`;
const sectionHeadingKey = (chapter: Marker | null, section: Marker): string =>
  `h-${chapter?.value ?? 0}-${section.value}`;

function readChapter(
  { hans, numbering, leaf }: Context,
  { marker, end }: Block,
  next?: Marker['type'],
): Element[] {
  const bodyStart = titleEnd(hans, marker, end, numbering.inline);
  const key = chapterKey(marker);
  const heading: Element = { type: 'heading', key, level: 1, ...trimRange(hans, marker.start, bodyStart)! };
  const body = trimRange(hans, bodyStart, end);
  if (!body) return [heading];
  const hasParts = next === 'section' || next === 'item';
  return [
    heading,
    {
      type: 'measure',
      key: hasParts ? `${marker.value}-0` : `${marker.value}`,
      number: hasParts ? `${marker.label}(引)` : marker.label,
      kind: hasParts ? 'leadin' : leaf === 'chapter' ? 'measure' : 'general',
      headings: [key],
      title: '',
      ...body,
    },
  ];
}

function readSection(
  context: Context,
  { marker, end }: Block,
  chapter: Marker | null,
  next?: Marker['type'],
): Element[] {
  const { hans, numbering, leaf } = context;
  const bodyStart = titleEnd(hans, marker, end, numbering.inline);
  const above = chapter ? [chapterKey(chapter)] : [];
  const counted = numbering.continuous ? marker.label : `${chapter?.label ?? ''}(${marker.label})`;
  const number = marker.number ?? counted;
  const key = numbering.continuous ? `${marker.value}` : `${chapter?.value ?? 0}-${marker.value}`;
  const paragraphs = splitParagraphs(hans, bodyStart, end);
  const hasItems = next === 'item';
  if (!hasItems && !(leaf === 'paragraph' && paragraphs.isTopical)) {
    return [
      {
        type: 'measure',
        key,
        number,
        kind: leaf === 'section' ? 'measure' : 'general',
        headings: above,
        title: titleOf(hans, marker, bodyStart),
        ...trimRange(hans, marker.start, end)!,
      },
    ];
  }
  const headingKey = sectionHeadingKey(chapter, marker);
  const headings = [...above, headingKey];
  const elements: Element[] = [
    { type: 'heading', key: headingKey, level: 2, ...trimRange(hans, marker.start, bodyStart)! },
  ];
  if (hasItems) {
    const body = trimRange(hans, bodyStart, end);
    if (body)
      elements.push({
        type: 'measure',
        key: `${key}-0`,
        number: `${number}(引)`,
        kind: 'leadin',
        headings,
        title: '',
        ...body,
      });
    return elements;
  }
  return [
    ...elements,
    ...paragraphs.ranges.map((range, index): MeasureElement => ({
      type: 'measure',
      key: `${key}-${index + 1}`,
      number: `${number}${index + 1}`,
      kind: 'measure',
      headings,
      title: topicOf(hans.slice(range.start, range.end)) ?? '',
      ...range,
    })),
  ];
}

function readNumbered({ hans, numbering }: Context, { marker, end }: Block, headings: string[]): Element[] {
  const isBox = marker.type === 'box';
  return [
    {
      type: 'measure',
      key: isBox ? `box-${marker.value}` : (marker.number?.replaceAll('.', '-') ?? `${marker.value}`),
      number: isBox ? `专栏${marker.label}` : marker.label,
      kind: isBox ? 'box' : 'measure',
      headings,
      title: isBox ? titleOf(hans, marker, titleEnd(hans, marker, end, numbering.inline)) : '',
      ...trimRange(hans, marker.start, end)!,
    },
  ];
}

function readCommentary({ hans, numbering }: Context, { marker, end }: Block): Element[] {
  const isTitle = marker.value === 0;
  const bodyStart = titleEnd(hans, marker, end, numbering.inline);
  if (!isTitle) {
    return [
      {
        type: 'measure',
        key: `commentary-${marker.value}`,
        number: `解读${marker.value}`,
        kind: 'commentary',
        headings: ['h-commentary'],
        title: titleOf(hans, marker, bodyStart),
        ...trimRange(hans, marker.start, end)!,
      },
    ];
  }
  const body = trimRange(hans, bodyStart, end);
  const heading: Element = {
    type: 'heading',
    key: 'h-commentary',
    level: 1,
    ...trimRange(hans, marker.start, bodyStart)!,
  };
  if (!body) return [heading];
  return [
    heading,
    {
      type: 'measure',
      key: 'commentary-0',
      number: '解读(引)',
      kind: 'commentary',
      headings: ['h-commentary'],
      title: '',
      ...body,
    },
  ];
}

function titleOf(hans: string, marker: Marker, end: number): string {
  const range = trimRange(hans, marker.end, end);
  return range ? hans.slice(range.start, range.end).replace(/[。:：]$/, '') : '';
}

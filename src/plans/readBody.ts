import type { Element, MeasureElement } from './element.ts';
import type { Numbering } from './findMarkers.ts';
import type { Outline, OutlineNode } from './outline.ts';
import { paragraphsOf } from './paragraphsOf.ts';
import { restBehind } from './restBehind.ts';
import { splitLong } from './splitLong.ts';
import { splitParagraphs } from './splitParagraphs.ts';
import { titleEnd, topicOf } from './titleEnd.ts';
import { trimRange } from './trimRange.ts';
import { arabicStyles, type Style } from './numberStyles.ts';

/** How a text is set: see `Numbering`. */
export type Setting = Pick<Numbering, 'inline' | 'runOn'>;

interface Context {
  readonly hans: string;
  readonly outline: Outline;
  readonly setting: Setting;
  /** Measures are the paragraphs under topic sentences (Jiangsu). */
  readonly isTopical: boolean;
  /** Nodes with a heading of their own. */
  readonly headed: Set<OutlineNode>;
  /** Headings of whatever holds the outline. */
  readonly above: readonly string[];
}

const chapterStyles: ReadonlySet<Style> = new Set(['part', 'chapter', 'bare', 'han']);
/** A head on a line of its own is no longer. */
const longestHead = 40;

/**
 * Turns numbered parts into headings and measures.
 */
export function readBody(
  hans: string,
  outline: Outline,
  setting: Setting,
  above: readonly string[] = [],
): Element[] {
  const context = {
    hans,
    outline,
    setting,
    isTopical: isTopical(hans, outline, setting),
    headed: new Set<OutlineNode>(),
    above,
  };
  return outline.nodes.flatMap((node) => {
    if (node.marker.style === 'box') return [readBox(context, node)];
    if (node.children.length > 0) return readHolder(context, node);
    const rest = restBehind(context.hans, node);
    const own = rest ? { ...node, end: rest.start } : node;
    return [
      ...(isChapter(node) ? readLeafChapter(context, own) : readLeaf(context, own)),
      ...(rest ? readRest(context, node.parent!, rest) : []),
    ];
  });
}

const isChapter = ({ parent, marker: { style } }: OutlineNode): boolean =>
  parent === null && chapterStyles.has(style);
/** Sections that count on bear the numbers of chapters. */
const headingKey = ({ key, parent, isContinuous, marker: { style } }: OutlineNode): string =>
  parent && isContinuous && style === 'hanBracket' ? `h-s${key}` : `h-${key}`;

/** Jiangsu sets measures as paragraphs under topic sentences; Yancheng has one only here and there. */
function isTopical(hans: string, { nodes }: Outline, setting: Setting): boolean {
  if (nodes.some(({ marker: { style } }) => arabicStyles.has(style) && style !== 'hanIs')) return false;
  const leaves = nodes.filter(
    (node) =>
      node.children.length === 0 && node.marker.style !== 'box' && !(isChapter(node) && hasSections(nodes)),
  );
  const topical = leaves.filter(
    (node) => splitParagraphs(hans, bodyStartOf({ hans, setting }, node), node.end).isTopical,
  ).length;
  return leaves.length > 0 && topical * 5 >= leaves.length * 2;
}

const hasSections = (nodes: readonly OutlineNode[]): boolean =>
  nodes.some((node) => node.children.length > 0);

function headingsOf(context: Context, node: OutlineNode | null): string[] {
  const keys: string[] = [];
  for (let at = node; at; at = at.parent) if (context.headed.has(at)) keys.unshift(headingKey(at));
  return [...context.above, ...keys];
}

function readRest(
  context: Context,
  parent: OutlineNode,
  rest: { start: number; end: number },
): MeasureElement[] {
  return paragraphsOf(
    context.hans,
    rest,
    `${parent.key}-z`,
    `${parent.number}(末)`,
    'measure',
    headingsOf(context, parent),
  );
}

/** The heading of a part that holds others or its paragraphs, up to the end of its title. */
function headingOf(context: Context, node: OutlineNode, bodyStart: number): Element {
  context.headed.add(node);
  let level = context.above.length + 1;
  for (let at = node.parent; at; at = at.parent) level++;
  return {
    type: 'heading',
    key: headingKey(node),
    level,
    ...trimRange(context.hans, node.marker.start, bodyStart)!,
  };
}

// A title that runs on into the text is one only where a stop ends it.
const shortTitle = /^\s*[^。，,；;：:、]{2,30}。/;

function bodyStartOf({ hans, setting }: Pick<Context, 'hans' | 'setting'>, node: OutlineNode): number {
  const { marker, end, children } = node;
  if (!setting.runOn) return titleEnd(hans, marker, end, setting.inline);
  const title = shortTitle.exec(hans.slice(marker.end, Math.min(end, marker.end + 40)));
  if (title) return marker.end + title[0].length;
  return children.length > 0 && end - marker.end <= longestHead ? end : marker.end;
}

function readHolder(context: Context, node: OutlineNode): Element[] {
  const bodyStart = bodyStartOf(context, node);
  const heading = headingOf(context, node, bodyStart);
  const body = trimRange(context.hans, bodyStart, node.end);
  if (!body) return [heading];
  const number = `${node.number}(引)`;
  return [
    heading,
    ...paragraphsOf(context.hans, body, `${node.key}-0`, number, 'leadin', headingsOf(context, node)),
  ];
}

function readLeafChapter(context: Context, node: OutlineNode): Element[] {
  const { hans, outline } = context;
  const bodyStart = bodyStartOf(context, node);
  const body = trimRange(hans, bodyStart, node.end);
  // A plan of sentences under numbers (一、加快建设甲至乙铁路。) has no headings.
  if (!body && /[。；;]\s*$/.test(hans.slice(node.marker.end, node.end))) return readLeaf(context, node);
  const heading = headingOf(context, node, bodyStart);
  if (!body) return [heading];
  const headings = headingsOf(context, node);
  const isAside = outline.countsOn || (context.isTopical && hasSections(outline.nodes));
  if (context.isTopical && !isAside) {
    const topical = topicalOf(context, node, bodyStart, headings, '第', '段');
    if (topical) return [heading, ...topical];
  }
  return [
    heading,
    ...paragraphsOf(context.hans, body, node.key, node.number, isAside ? 'general' : 'measure', headings),
  ];
}

function readLeaf(context: Context, node: OutlineNode): Element[] {
  const { hans, outline, isTopical: isByParagraph } = context;
  const bodyStart = bodyStartOf(context, node);
  const isItem = arabicStyles.has(node.marker.style);
  const kind = !isItem && (outline.countsOn || isByParagraph) ? 'general' : 'measure';
  const paragraphs = isByParagraph ? splitParagraphs(hans, bodyStart, node.end) : null;
  const long = paragraphs?.isTopical ? null : splitLong(hans, bodyStart, node.end);
  if (!paragraphs?.isTopical && !long) {
    const title = isItem && node.isContinuous ? '' : titleOf(context, node, bodyStart);
    return [
      {
        type: 'measure',
        key: node.key,
        number: node.number,
        kind,
        headings: headingsOf(context, node.parent),
        title,
        ...trimRange(hans, node.marker.start, node.end)!,
      },
    ];
  }
  const heading = headingOf(context, node, bodyStart);
  const headings = headingsOf(context, node);
  const body = trimRange(hans, bodyStart, node.end)!;
  return [
    heading,
    ...(topicalOf(context, node, bodyStart, headings, '', '') ??
      paragraphsOf(context.hans, body, node.key, node.number, kind, headings)),
  ];
}

/** Paragraphs that each open with their topic, or null where they do not. */
function topicalOf(
  { hans }: Context,
  node: OutlineNode,
  bodyStart: number,
  headings: readonly string[],
  before: string,
  behind: string,
): MeasureElement[] | null {
  const { ranges, isTopical: opens } = splitParagraphs(hans, bodyStart, node.end);
  if (!opens) return null;
  return ranges.map((range, index) => ({
    type: 'measure',
    key: `${node.key}-${index + 1}`,
    number: `${node.number}${before}${index + 1}${behind}`,
    kind: 'measure',
    headings,
    title: topicOf(hans.slice(range.start, range.end)) ?? '',
    ...range,
  }));
}

function readBox(context: Context, node: OutlineNode): MeasureElement {
  const bodyStart = bodyStartOf(context, node);
  return {
    type: 'measure',
    key: node.key,
    number: node.number,
    kind: 'box',
    headings: headingsOf(context, node.parent),
    title: titleOf(context, node, bodyStart),
    ...trimRange(context.hans, node.marker.start, node.end)!,
  };
}

/** What opens such a part is as often its only sentence as its title. */
const isPlain = (style: Style): boolean =>
  arabicStyles.has(style) || style === 'article' || /^dotted[34]$/.test(style);

function titleOf({ hans }: Context, { marker, end }: OutlineNode, bodyStart: number): string {
  const range = trimRange(hans, marker.end, bodyStart);
  if (!range) return '';
  const title = hans.slice(range.start, range.end).replace(/[。:：]$/, '');
  if (/[；;]/.test(title)) return '';
  if (!isPlain(marker.style)) return title;
  const isWhole = trimRange(hans, bodyStart, end) === null;
  return isWhole || title.length > longestHead || /[，,]/.test(title) ? '' : title;
}

import type { AcceptedNumbers } from './acceptNumbers.ts';
import type { Marker } from './marker.ts';
import { arabicStyles, type Style } from './numberStyles.ts';

/** A numbered part of a plan. Offsets in the clean text, half open; `end` is that of its last part. */
export interface OutlineNode {
  readonly marker: Marker;
  readonly parent: OutlineNode | null;
  readonly children: OutlineNode[];
  /** As the plan writes it, with what is needed to cite it: 三, 三(二), 三(二)1; 14 where tasks count on. */
  readonly number: string;
  /** The same in ASCII: 3-2-1. */
  readonly key: string;
  /** Counts on through the parts above it. */
  readonly isContinuous: boolean;
  end: number;
}

/** The parts of one text, and how they are numbered. */
export interface Outline {
  readonly nodes: readonly OutlineNode[];
  /** Measures that count on through the plan: what stands beside them unnumbered is no measure. */
  readonly countsOn: boolean;
}

/**
 * Builds the tree of numbered parts.
 * @param prefix of all numbers and keys of an annex
 */
export function buildOutline(
  { markers, parents, runs }: AcceptedNumbers,
  end: number,
  prefix: { readonly number: string; readonly key: string } = { number: '', key: '' },
): Outline {
  const continuous = continuousStyles(runs, markers, parents);
  const spelling = spellingOf(markers);
  const nodes: OutlineNode[] = [];
  const nodeOf = new Map<Marker, OutlineNode>();
  for (const [index, marker] of markers.entries()) {
    const holder = parents.get(marker);
    const parent = holder ? nodeOf.get(holder)! : null;
    const isContinuous = continuous.has(marker.style);
    const above = isContinuous || marker.style.startsWith('dotted') ? null : parent;
    const own = spelling(marker, isContinuous);
    const isBox = marker.style === 'box';
    const base = isBox || !above ? prefix : above;
    const key = isBox ? `box-${marker.value}` : asciiOf(marker);
    const node: OutlineNode = {
      marker,
      parent,
      children: [],
      number: isBox ? own : joined(base.number, own),
      key: base.key && base !== prefix ? `${base.key}-${key}` : `${base.key}${key}`,
      isContinuous,
      end: markers[index + 1]?.start ?? end,
    };
    if (!isBox) parent?.children.push(node);
    nodes.push(node);
    nodeOf.set(marker, node);
  }
  return { nodes, countsOn: continuous.has('arabic') || continuous.has('arabicBracket') };
}

/** 2.1.3 and 1 together would be read as 2.1.31. */
const joined = (above: string, own: string): string => {
  if (/\d$/.test(above) && /^\d/.test(own)) return `${above}(${own})`;
  return /[一二三四五六七八九十]$/.test(above) && /^[一二三四五六七八九十]/.test(own)
    ? `${above} ${own}`
    : `${above}${own}`;
};

/** Parts and articles count beside the chapters, so that their keys need a letter. */
const letters: Partial<Record<Style, string>> = { part: 'p', article: 'a' };

const asciiOf = ({ style, label, value }: Marker): string =>
  /\d[.．]\d/.test(label) ? label.replace(/[.．]/g, '-') : `${letters[style] ?? ''}${value}`;

/** Styles that never begin anew though what holds them changes. */
function continuousStyles(
  runs: AcceptedNumbers['runs'],
  markers: readonly Marker[],
  parents: AcceptedNumbers['parents'],
): Set<Style> {
  const tops = markers.filter(({ rank }) => rank <= 4).length;
  const byStyle = new Map<Style, Marker[][]>();
  for (const { members } of runs) {
    const { style } = members[0]!;
    byStyle.set(style, [...(byStyle.get(style) ?? []), [...members]]);
  }
  const found = new Set<Style>();
  for (const [style, lists] of byStyle) {
    const values = lists.flat().map(({ value }) => value);
    if (!values.every((value, index) => index === 0 || value > values[index - 1]!)) continue;
    // One run in one of several parts counts that part's items alone.
    const isOneOfMany = lists.length === 1 && (tops > 1 || isDeep(lists[0]![0]!, parents));
    if (arabicStyles.has(style)) {
      if (style !== 'hanIs' && style !== 'circled' && !isOneOfMany) found.add(style);
    } else if (lists.length > 1 && values.length > 3) found.add(style);
  }
  return found;
}

const isDeep = (marker: Marker, parents: AcceptedNumbers['parents']): boolean => {
  const parent = parents.get(marker);
  return Boolean(parent && parents.get(parent));
};

/** How numbers are cited: briefly, where no other level would be cited in the same way. */
function spellingOf(markers: readonly Marker[]): (marker: Marker, isContinuous: boolean) => string {
  const used = new Set(markers.map(({ style }) => style));
  const isFull =
    used.has('part') ||
    used.has('article') ||
    (used.has('chapter') && used.has('han')) ||
    (used.has('section') && used.has('hanBracket'));
  return ({ style, label, written }, isContinuous) => {
    if (isFull && written.startsWith('第')) return written;
    if (style === 'box' || style === 'hanIs') return written;
    if (style === 'section' || style === 'hanBracket') return isContinuous ? label : `(${label})`;
    if (style === 'arabicBracket' && used.has('arabic')) return `(${label})`;
    if (style === 'arabicHalf') return `${label})`;
    return label;
  };
}

import { findDottedMarkers } from './findDottedMarkers.ts';
import type { Marker, Numbering } from './marker.ts';
import { parseHanNumeral } from '../model/parseHanNumeral.ts';

type Candidate = Omit<Marker, 'type'>;

const han = '[一二三四五六七八九十]{1,3}';
const atBoundary = '(?<=^|\\s)';
const styles = {
  chapter: [`${atBoundary}第(${han})章`, `${atBoundary}(${han})、`],
  section: [`${atBoundary}[(（](${han})[)）]`, `${atBoundary}第(${han})节`],
  item: [`${atBoundary}(\\d{1,3})[.．、](?!\\d)`, '(?<=^|[\\s。；;:：）)])[(（](\\d{1,3})[)）]'],
  box: [`${atBoundary}专栏\\s*(\\d{1,2})`],
} as const;

function findCandidates(hans: string, pattern: string): Candidate[] {
  return [...hans.matchAll(new RegExp(pattern, 'gm'))].flatMap((match) => {
    const label = match[1]!;
    const value = /\d/.test(label) ? Number(label) : parseHanNumeral(label);
    return value ? [{ value, label, start: match.index, end: match.index + match[0].length }] : [];
  });
}

/** Those that count 1, 2, 3 … without a gap; anything out of turn is text, not a number. */
function chainOf(candidates: readonly Candidate[]): Candidate[] {
  const chain: Candidate[] = [];
  for (const candidate of candidates) if (candidate.value === chain.length + 1) chain.push(candidate);
  return chain;
}

function longest(chains: readonly Candidate[][]): Candidate[] {
  return chains.reduce((best, chain) => (chain.length > best.length ? chain : best), []);
}

function sectionsOf(hans: string, chapters: readonly Candidate[]): Candidate[] {
  const accepted: Candidate[][] = styles.section.map((pattern) => {
    const sections: Candidate[] = [];
    let last = 0;
    let chapter = -1;
    for (const candidate of findCandidates(hans, pattern)) {
      const here = chapters.findLastIndex(({ start }) => start < candidate.start);
      const restarts = candidate.value === 1 && here !== chapter;
      if (!restarts && candidate.value !== last + 1) continue;
      sections.push(candidate);
      last = candidate.value;
      chapter = here;
    }
    return sections;
  });
  return longest(accepted);
}

// A heading of its own that announces an explanation of the plan, printed behind it.
const commentaryHeading = /^.{0,60}解读$/gm;

function commentaryOf(hans: string, lastChapter: Candidate | undefined): Marker[] {
  if (!lastChapter) return [];
  const title = [...hans.matchAll(commentaryHeading)].find(({ index }) => index > lastChapter.start);
  if (!title) return [];
  const start = title.index;
  const parts = chainOf(findCandidates(hans, styles.chapter[1]).filter((part) => part.start > start));
  return [
    { type: 'commentary', value: 0, label: '', start, end: start },
    ...parts.map((part): Marker => ({ ...part, type: 'commentary' })),
  ];
}

/**
 * Finds the numbers that structure a plan, in whichever of the known styles it is set.
 * A number counts only in its turn, so that quantities and dates in the text are never taken for one.
 * @param hans clean text in simplified script, contents blanked out
 */
export function findMarkers(hans: string): Numbering {
  const chapters = longest(styles.chapter.map((pattern) => chainOf(findCandidates(hans, pattern))));
  const commentary = commentaryOf(hans, chapters.at(-1));
  const from = chapters[0]?.start ?? 0;
  const to = commentary[0]?.start ?? hans.length;
  const inBody = ({ start }: Candidate): boolean => start >= from && start < to;

  const counted = sectionsOf(hans, chapters).filter(inBody);
  const dotted = findDottedMarkers(hans, chapters).filter(inBody);
  const isDotted = dotted.filter(({ type }) => type === 'section').length > counted.length;
  const sections = isDotted ? [] : counted;
  const itemChain = longest(
    styles.item.map((pattern) => chainOf(findCandidates(hans, pattern).filter(inBody))),
  );
  const items = itemChain.length >= 3 && !isDotted ? itemChain : [];
  const boxes = chainOf(findCandidates(hans, styles.box[0]).filter(inBody));

  const markers = [
    ...chapters.map((marker): Marker => ({ ...marker, type: 'chapter' })),
    ...sections.map((marker): Marker => ({ ...marker, type: 'section' })),
    ...items.map((marker): Marker => ({ ...marker, type: 'item' })),
    ...(isDotted ? dotted : []),
    ...boxes.map((marker): Marker => ({ ...marker, type: 'box' })),
    ...commentary,
  ].sort((a, b) => a.start - b.start);
  const atLineStart = chapters.filter(({ start }) => start === 0 || hans[start - 1] === '\n').length;
  return {
    markers,
    inline: chapters.length > 0 && atLineStart * 2 < chapters.length,
    continuous: sections.length > 3 && sections.every(({ value }, index) => value === index + 1),
  };
}

import type { Element } from './element.ts';
import { findDivisions, type Division } from './findDivisions.ts';
import { findMarkers, type Numbering } from './findMarkers.ts';
import { buildOutline } from './outline.ts';
import { readBackMatter } from './readBackMatter.ts';
import { readBody } from './readBody.ts';
import { readCommentary } from './readCommentary.ts';
import { readFrontMatter } from './readFrontMatter.ts';
import { readUnnumbered } from './readUnnumbered.ts';
import { splitLong } from './splitLong.ts';
import { trimRange } from './trimRange.ts';

/**
 * Takes the clean text of a plan apart: what stands before it, its numbered parts, annexes, commentary, back matter.
 * @param hans clean text in simplified script
 * @param boilerplate patterns of lines that are a site's, not the plan's
 */
export function readElements(hans: string, boilerplate: readonly RegExp[]): Element[] {
  const first = findMarkers(hans);
  const [opening] = first.markers;
  if (!opening) return withUniqueKeys(readUnnumbered(hans, boilerplate));
  const divisions = findDivisions(hans, opening.start, lastTopOf(first));
  const bodyEnd = divisions[0]?.start ?? hans.length;
  const numbering = bodyEnd === hans.length ? first : findMarkers(hans.slice(0, bodyEnd));
  const backFrom = divisions.at(-1)?.titleEnd ?? numbering.markers.at(-1)!.start;
  const back = readBackMatter(hans, backFrom, boilerplate);
  const body = hans.slice(0, Math.min(bodyEnd, back.end));
  const elements: Element[] = [
    ...readFrontMatter(hans, opening.start, numbering.inline, boilerplate),
    ...readBody(body, buildOutline(numbering, body.length), numbering),
    ...divisions.flatMap((division, index) => {
      const text = hans.slice(division.start, Math.min(divisions[index + 1]?.start ?? hans.length, back.end));
      const own =
        division.type === 'annex'
          ? readAnnex(text, division, index + 1)
          : readCommentary(text, numbering.inline);
      return own.map((element) => ({
        ...element,
        start: element.start + division.start,
        end: element.end + division.start,
      }));
    }),
    ...back.elements,
  ];
  return withUniqueKeys(elements.sort((a, b) => a.start - b.start));
}

/** Where the last of the highest parts begins. */
function lastTopOf({ markers, parents }: Numbering): number {
  return markers.findLast((marker) => parents.get(marker) === null && marker.style !== 'box')?.start ?? 0;
}

/** An annex is numbered by itself; without numbers it is one measure, or its paragraphs. */
function readAnnex(text: string, { start, titleEnd, number }: Division, count: number): Element[] {
  const key = `annex-${count}`;
  const above = `h-${key}`;
  const bodyStart = titleEnd - start;
  const numbering = findMarkers(text.slice(bodyStart));
  const offset = ({ start: from, end }: { start: number; end: number }) => ({
    start: from + bodyStart,
    end: end + bodyStart,
  });
  const outline = buildOutline(numbering, text.length - bodyStart, {
    number: `${number} `,
    key: `${key}-`,
  });
  const parts = readBody(text.slice(bodyStart), outline, numbering, [above]).map((element) => ({
    ...element,
    ...offset(element),
  }));
  const lead = trimRange(
    text,
    bodyStart,
    bodyStart + (numbering.markers[0]?.start ?? text.length - bodyStart),
  );
  const isAll = numbering.markers.length === 0;
  const ranges = lead ? (splitLong(text, lead.start, lead.end) ?? [lead]) : [];
  return [
    { type: 'heading', key: above, level: 1, ...trimRange(text, 0, bodyStart)! },
    ...ranges.map((range, index): Element => ({
      type: 'measure',
      key: `${key}${isAll ? '' : '-0'}${ranges.length > 1 ? `-p${index + 1}` : ''}`,
      number: `${number}${isAll ? '' : '(引)'}${ranges.length > 1 ? `第${index + 1}段` : ''}`,
      kind: isAll ? 'measure' : 'leadin',
      headings: [above],
      title: '',
      ...range,
    })),
    ...parts,
  ];
}

/** Where a plan counts in two ways at once (chapters without items beside numbered items), ids stay unique. */
function withUniqueKeys(elements: readonly Element[]): Element[] {
  const seen = new Map<string, number>();
  const renamed = new Map<string, string>();
  return elements.map((element) => {
    if (element.type === 'dropped') return element;
    const count = (seen.get(element.key) ?? 0) + 1;
    seen.set(element.key, count);
    const key = count === 1 ? element.key : `${element.key}-again-${count}`;
    if (element.type === 'heading') {
      renamed.set(element.key, key);
      return { ...element, key };
    }
    // Below a heading that is repeated stands what follows it.
    return { ...element, key, headings: element.headings.map((heading) => renamed.get(heading) ?? heading) };
  });
}

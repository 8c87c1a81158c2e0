import type { Marker } from './marker.ts';

const dotted = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{1,2}))?(?![.\d%％])[^\S\n]*(?=[\u4e00-\u9fff“])/gm;

/**
 * Sections and items numbered 1.1 and 1.1.1 (Shanghai) behind the chapters 一、二、…; each counts only in its turn
 * and in its own chapter, so that a figure at the start of a line is never taken for one.
 */
export function findDottedMarkers(hans: string, chapters: readonly { readonly start: number }[]): Marker[] {
  const markers: Marker[] = [];
  let section: readonly [number, number] = [0, 0];
  let last = 0;
  for (const match of hans.matchAll(dotted)) {
    const [chapter, second, third] = match.slice(1).map((part) => (part ? Number(part) : 0));
    const here = chapters.filter(({ start }) => start < match.index).length;
    if (chapter !== here) continue;
    const isSection = third === 0;
    const inTurn = isSection
      ? second === (section[0] === chapter ? section[1] : 0) + 1
      : section[0] === chapter && section[1] === second && third === last + 1;
    if (!inTurn) continue;
    if (isSection) section = [chapter, second!];
    last = isSection ? 0 : third!;
    const number = match[0].trim();
    markers.push({
      type: isSection ? 'section' : 'item',
      value: isSection ? second! : third!,
      label: number,
      number,
      start: match.index,
      end: match.index + number.length,
    });
  }
  return markers;
}

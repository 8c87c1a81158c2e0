import type { PlanText } from '../../src/model/plan.ts';

interface RawSpan {
  readonly name: string;
  readonly rawStart: number;
  readonly rawEnd: number;
}

/**
 * Law 1, for any text: what breaks the partition of a source into headings, measures and dropped ranges.
 * @returns one line a fault; empty where the law holds
 */
export function partitionFaults(source: string, { headings, measures, dropped }: PlanText): string[] {
  const faults: string[] = [];
  const outer = dropped.filter(({ within }) => within === undefined);
  const spans: RawSpan[] = [
    ...[...headings, ...measures].map(({ id, rawStart, rawEnd }) => ({ name: id, rawStart, rawEnd })),
    ...outer.map(({ reason, rawStart, rawEnd }) => ({ name: `dropped ${reason}`, rawStart, rawEnd })),
  ].sort((a, b) => a.rawStart - b.rawStart || a.rawEnd - b.rawEnd);
  let at = 0;
  for (const { name, rawStart, rawEnd } of spans) {
    if (rawEnd <= rawStart) faults.push(`${name} is empty at ${rawStart}`);
    if (rawStart !== at) faults.push(`${name} begins at ${rawStart}, not at ${at}`);
    at = Math.max(at, rawEnd);
  }
  if (at !== source.length) faults.push(`covered up to ${at} of ${source.length}`);

  for (const { reason, rawStart, rawEnd } of dropped) {
    if (reason === 'layout' && !isLayout(source, source.slice(rawStart, rawEnd)))
      faults.push(`layout dropped at ${rawStart} is text: ${source.slice(rawStart, rawEnd)}`);
  }
  const holders = new Map([...headings, ...measures].map((holder) => [holder.id, holder]));
  if (holders.size !== headings.length + measures.length) faults.push(`an id stands twice: ${twice(spans)}`);
  for (const { within, rawStart, rawEnd } of dropped) {
    if (within === undefined) continue;
    const holder = holders.get(within);
    if (!holder) faults.push(`dropped within ${within}, which is not there`);
    else if (rawEnd <= rawStart || rawStart < holder.rawStart || rawEnd > holder.rawEnd)
      faults.push(`dropped ${rawStart}–${rawEnd} is not inside ${within}`);
  }
  for (const { id, text, rawStart, rawEnd } of [...headings, ...measures]) {
    const holes = dropped.filter(({ within }) => within === id);
    if (text !== cutAround(source, rawStart, rawEnd, holes))
      faults.push(`text of ${id} is not its raw range minus what was dropped within`);
  }
  for (const { id, text, textHans, title, headings: above } of measures) {
    if (textHans.length !== text.length) faults.push(`textHans of ${id} has another length`);
    if (!text.includes(title)) faults.push(`title of ${id} is not part of its text: ${title}`);
    for (const heading of above)
      if (!headings.some((other) => other.id === heading))
        faults.push(`${id} stands below ${heading}, which is not there`);
  }
  return faults;
}

/** Blanks, signs that show nothing, page numbers, lines that pages repeat; written apart from what finds them. */
function isLayout(source: string, dropped: string): boolean {
  const shown = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Co}\s]|[\ufff9-\ufffc]/gu, '');
  const counted = (text: string): string => shown(text).replace(/\d+/g, '#');
  return dropped.split(/[\n\r\f]/).every((line) => {
    const text = shown(line);
    if (/^[-—–―－•·~\d/／第共页頁,，]*$/.test(text) || /^page\d+(?:(?:of|\/)\d+)?$/i.test(text)) return true;
    return (
      text.length <= 40 &&
      source.split(/[\n\r\f]/).filter((other) => counted(other) === counted(line)).length >= 3
    );
  });
}

/** The source from start to end without its holes; written apart from buildRawOffsets, which it checks. */
export function cutAround(
  source: string,
  start: number,
  end: number,
  holes: readonly { readonly rawStart: number; readonly rawEnd: number }[],
): string {
  let text = '';
  let at = start;
  for (const { rawStart, rawEnd } of [...holes].sort((a, b) => a.rawStart - b.rawStart)) {
    if (rawEnd <= start || rawStart >= end) continue;
    text += source.slice(at, Math.max(at, rawStart));
    at = Math.max(at, rawEnd);
  }
  return text + source.slice(at, Math.max(at, end));
}

function twice(spans: readonly RawSpan[]): string {
  const ids = spans.map(({ name }) => name).filter((name) => !name.startsWith('dropped'));
  return ids.filter((id, index) => ids.indexOf(id) !== index).join(', ');
}

import type { Marker } from './marker.ts';

/** The longest title known has 46 characters; what is longer is text. */
const longestTitle = 60;

/**
 * Where the title behind a number ends: at its full stop (which belongs to it), at the line's end, or,
 * in a copy without line breaks, at the next blank. A number without a title ends where it stands.
 */
export function titleEnd(hans: string, marker: Pick<Marker, 'end'>, end: number, inline: boolean): number {
  const rest = hans.slice(marker.end, Math.min(end, marker.end + longestTitle + 1));
  const line = /^\s*[^\n]*/.exec(rest)![0];
  const stop = line.indexOf('。');
  if (stop >= 0) return marker.end + stop + 1;
  if (inline) {
    const blank = /^\s*\S+/.exec(line);
    return marker.end + (blank ? blank[0].length : 0);
  }
  if (line.length < rest.length || marker.end + line.length >= end) return marker.end + line.length;
  return marker.end;
}

// A paragraph's topic: a short first sentence without a comma (加快推进都市圈发展。).
const topic = /^([^。,，;；:：\n]{2,40})。/;

/** The topic sentence of a paragraph, without its stop, or null. */
export function topicOf(paragraph: string): string | null {
  return topic.exec(paragraph)?.[1] ?? null;
}

import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { buildStoryFile } from './storyFile.ts';
import { parseStoryFile, type ParsedStory } from './parseStoryFile.ts';
import type { Story } from '../../model/story.ts';

/** Characters of a link that browsers and chat programs still carry whole. */
export const longestLink = 30_000;
/** Bytes that a link may unfold to: no link shall fill the memory. */
const mostBytes = 2_000_000;

/** A story as a part of an address: deflate, then base64 with - and _ (RFC 4648 §5). */
export function packStory(story: Omit<Story, 'id'>, dataDate: string | null): string {
  const packed = deflateSync(strToU8(JSON.stringify(JSON.parse(buildStoryFile(story, dataDate)))), {
    level: 9,
  });
  return btoa(String.fromCharCode(...packed))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** Reads what `packStory` wrote, or whatever a link holds in its place; never throws. */
export function unpackStory(packed: string, dataDate: string | null): ParsedStory {
  try {
    const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
      character.charCodeAt(0),
    );
    return parseStoryFile(strFromU8(inflateSync(bytes, { out: new Uint8Array(mostBytes) })), dataDate);
  } catch {
    return { story: null, problems: [{ sort: 'notJson' }] };
  }
}

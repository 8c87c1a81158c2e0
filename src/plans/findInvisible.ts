import type { RawRange } from './rawRange.ts';

// Controls, soft hyphens, zero-width characters, marks of direction, byte order marks, characters for private use.
const invisible =
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufff9-\ufffc\ue000-\uf8ff]+/g;

/** Characters that show nothing, or a sign of one font alone. */
export function findInvisible(raw: string): RawRange[] {
  return [...raw.matchAll(invisible)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    reason: 'layout',
  }));
}

import type { IntakeNote, IntakeProblem, TextEncoding } from '../model/intake.ts';

export type Decoded =
  | { readonly text: string; readonly encoding: TextEncoding; readonly notes: readonly IntakeNote[] }
  | { readonly problem: IntakeProblem };

/**
 * Text of a file: UTF-16 where a byte order mark says so, else UTF-8 or, where it is not valid UTF-8, GB18030. A byte
 * order mark stays out. Single damaged characters become U+FFFD, and a note counts them.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { problem: { code: 'empty' } };
  const wide = wideEncodingOf(bytes);
  if (wide) return judge(decode(wide, bytes), 'utf-16');
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    try {
      return judge(new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding);
    } catch {
      continue;
    }
  }
  // A text cut off or damaged in a few places is still of its encoding; read as another it would be gibberish.
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    const text = decode(encoding, bytes);
    if (countOf(text, /\ufffd/g) * 50 <= countOf(text, /[\u0080-\ufffc]/g)) return judge(text, encoding);
  }
  return { problem: { code: hasControls(decode('utf-8', bytes)) ? 'foreign' : 'encoding' } };
}

const decode = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes);

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function wideEncodingOf([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** A text has no NUL and next to no other control characters. */
function hasControls(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  return text.includes('\0') || countOf(text, /[\u0001-\u0008\u000e-\u001f]/g) * 200 > text.length;
}

function judge(text: string, encoding: TextEncoding): Decoded {
  if (hasControls(text)) return { problem: { code: 'foreign' } };
  const count = countOf(text, /\ufffd/g);
  const notes: IntakeNote[] = [];
  if (count > 0) notes.push({ code: 'replaced', count });
  if (encoding === 'gb18030' && !readsLikeChinese(text)) notes.push({ code: 'doubtfulEncoding' });
  return { text, encoding, notes };
}

/** Whether the commonest characters of official Chinese are there as they must be; a short text is given the benefit. */
function readsLikeChinese(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const all = countOf(sample, /\p{Script=Han}/gu);
  const common = /[的一在和是不有国國发發展建设設为為与與年中市大区區业業实實施推进進工作全加强強]/g;
  return all < 40 || countOf(sample, common) * 25 > all;
}

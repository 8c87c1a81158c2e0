import { Inflate } from 'fflate';
import { intakeLimits } from '../model/intakeLimits.ts';

/** One entry of an archive's directory. */
interface Entry {
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly start: number;
  readonly size: number;
}

export interface Archive {
  readonly names: readonly string[];
  /**
   * One entry, inflated; null where there is none of that name.
   * @throws ZipError
   */
  readonly read: (name: string) => Uint8Array | null;
}

/** Why an archive, or one entry of it, cannot be read. */
export class ZipError extends Error {
  readonly code: 'damaged' | 'inflates' | 'password';
  constructor(code: ZipError['code']) {
    super(code);
    this.code = code;
  }
}

/**
 * Opens a zip held in memory. Sizes that an archive states are not believed: what an entry inflates to is counted while
 * it inflates, and stops at `intakeLimits.part` and, over all entries read, at `intakeLimits.parts`.
 * @throws ZipError where there is no directory
 */
export function readZip(bytes: Uint8Array): Archive {
  const entries = readDirectory(bytes);
  let left: number = intakeLimits.parts;
  return {
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(name);
      if (!entry) return null;
      if (entry.isEncrypted) throw new ZipError('password');
      const content = inflateEntry(bytes, entry, Math.min(intakeLimits.part, left));
      left -= content.length;
      return content;
    },
  };
}

function readDirectory(bytes: Uint8Array): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, Entry>();
  const end = findEnd(view);
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw new ZipError('damaged');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    // Some programs write the paths of Windows.
    entries.set(name.replaceAll('\\', '/').replace(/^\//, ''), {
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 20, true),
      start: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Where the end record begins: the last of its kind, before a comment of at most 64 KB. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  throw new ZipError('damaged');
}

/** So little is handed over at a time that no more than some megabytes come out before they are counted. */
const step = 8192;

function inflateEntry(bytes: Uint8Array, { method, start, size }: Entry, most: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (start + 30 > bytes.length || view.getUint32(start, true) !== 0x04034b50) throw new ZipError('damaged');
  const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  const packed = bytes.subarray(from, from + size);
  if (packed.length < size || (method !== 0 && method !== 8)) throw new ZipError('damaged');
  if (method === 0) {
    if (packed.length > most) throw new ZipError('inflates');
    return packed;
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((chunk) => {
    length += chunk.length;
    if (length > most) throw new ZipError('inflates');
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length; at += step)
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch (error) {
    throw error instanceof ZipError ? error : new ZipError('damaged');
  }
  const content = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    content.set(chunk, at);
    at += chunk.length;
  }
  return content;
}

import type { ForeignKind } from '../model/intake.ts';

/** What the bytes are, by themselves: a file's name may be wrong. */
export type Kind = 'text' | 'zip' | 'pdf' | 'encrypted' | ForeignKind;

const ascii = (bytes: Uint8Array, start: number, end: number): string =>
  String.fromCharCode(...bytes.subarray(start, end));

/** First bytes of files that hold no text. */
const heads: readonly (readonly [RegExp, ForeignKind])[] = [
  [/^\{\\rtf/, 'rtf'],
  [
    /^(?:\x89PNG|\xff\xd8\xff|GIF8|BM[^]{4}\0\0\0\0|II\*\0|MM\0\*|RIFF[^]{4}WEBP|[^]{4}ftyp(?:heic|mif1|avif))/,
    'picture',
  ],
  [/^(?:Rar!|7z\xbc\xaf|BZh\d|\xfd7zXZ)/, 'archive'],
];

/** Programs that keep their files in a compound file (OLE), by the name of the stream that holds the content. */
const streams: readonly (readonly [string, Kind])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['Workbook', 'spreadsheet'],
  ['PowerPoint Document', 'slides'],
];

/** @param name the file's, which tells .wps from .doc: their content is of one kind */
export function sniffKind(bytes: Uint8Array, name = ''): Kind {
  const head = ascii(bytes, 0, 1024);
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return kindOfCompound(bytes, name);
  // A PDF may have a few bytes of something else before it.
  if (/(?:^|[\r\n\0\xbf])%PDF-\d/.test(head)) return 'pdf';
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return 'zip';
  if (head.startsWith('\x1f\x8b')) return 'archive';
  for (const [pattern, kind] of heads) if (pattern.test(head)) return kind;
  if (/^(?:From: |MIME-Version:|Content-Type: multipart)/im.test(head) && /multipart\/related/i.test(head))
    return 'webArchive';
  if (/progid="Word\.Document"|<w:wordDocument\b|<pkg:package\b/.test(head)) return 'wordXml';
  return 'text';
}

function kindOfCompound(bytes: Uint8Array, name: string): Kind {
  for (const [stream, kind] of streams) if (hasStream(bytes, stream)) return kind;
  if (/\.(?:wps|wpt)$/i.test(name) || hasStream(bytes, 'WpsDocument')) return 'wps';
  return hasStream(bytes, 'WordDocument') ? 'doc' : 'foreign';
}

/** Names of streams stand in UTF-16 in the directory, wherever in the file that lies; entries begin at 128 bytes. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  for (let at = 512; at + 128 <= bytes.length; at += 128)
    if (
      bytes[at + 64] === (name.length + 1) * 2 &&
      [...name].every(
        (letter, i) => bytes[at + 2 * i] === letter.charCodeAt(0) && bytes[at + 2 * i + 1] === 0,
      )
    )
      return true;
  return false;
}

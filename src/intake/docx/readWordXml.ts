import { readMarkup, type MarkupHandler } from '../readMarkup.ts';

const wordSpaces = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

/** Reads a part of a DOCX; whatever prefix its author chose for words, names are given as `w:p`, `w:val`. */
export function readWordXml(part: Uint8Array, handler: MarkupHandler): void {
  let prefix = 'w';
  const nameOf = (name: string): string => {
    if (prefix === 'w') return name;
    if (prefix === '') return name.includes(':') ? name : `w:${name}`;
    return name.startsWith(`${prefix}:`) ? `w${name.slice(prefix.length)}` : name;
  };
  readMarkup(decodeXml(part), true, {
    onOpen: (name, attributes, isClosed) => {
      for (const [key, value] of attributes)
        if (key.startsWith('xmlns') && wordSpaces.has(value)) prefix = key.slice('xmlns:'.length);
      const named =
        prefix === 'w' ? attributes : new Map([...attributes].map(([key, value]) => [nameOf(key), value]));
      handler.onOpen(nameOf(name), named, isClosed);
      if (isClosed) handler.onClose(nameOf(name));
    },
    onClose: (name) => handler.onClose(nameOf(name)),
    onText: handler.onText,
  });
}

function decodeXml(part: Uint8Array): string {
  const wide =
    part[0] === 0xff && part[1] === 0xfe
      ? 'utf-16le'
      : part[0] === 0xfe && part[1] === 0xff
        ? 'utf-16be'
        : null;
  return new TextDecoder(wide ?? 'utf-8').decode(part);
}

/** A switch such as `<w:vanish/>` is on unless it says that it is off. */
export const isOn = (attributes: ReadonlyMap<string, string>): boolean =>
  !/^(?:0|false|off)$/.test(attributes.get('w:val') ?? '');

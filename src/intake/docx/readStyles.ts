import { readWordXml } from './readWordXml.ts';

/** What a paragraph style says of numbers; `list` "0" takes numbers away. */
export interface Style {
  readonly basedOn: string | null;
  readonly list: string | null;
  readonly level: number | null;
  readonly isHidden: boolean;
}

export interface Styles {
  readonly byId: ReadonlyMap<string, Style>;
  /** That of paragraphs which name none. */
  readonly standard: string | null;
}

type Draft = { -readonly [Key in keyof Style]: Style[Key] };

/** Styles by their id, from `styles.xml`. */
export function readStyles(part: Uint8Array): Styles {
  const byId = new Map<string, Draft>();
  let standard: string | null = null;
  let style: Draft | null = null;
  readWordXml(part, {
    onText: () => undefined,
    onClose: (name) => {
      if (name === 'w:style') style = null;
    },
    onOpen: (name, attributes) => {
      const value = attributes.get('w:val') ?? '';
      if (name === 'w:style') {
        style = { basedOn: null, list: null, level: null, isHidden: false };
        const id = attributes.get('w:styleId') ?? '';
        byId.set(id, style);
        if (
          attributes.get('w:type') === 'paragraph' &&
          /^(?:1|true|on)$/.test(attributes.get('w:default') ?? '')
        )
          standard = id;
      } else if (!style) return;
      else if (name === 'w:basedOn') style.basedOn = value;
      else if (name === 'w:numId') style.list = value;
      else if (name === 'w:ilvl') style.level = Number(value) || 0;
      else if (name === 'w:vanish') style.isHidden = !/^(?:0|false|off)$/.test(value);
    },
  });
  return { byId, standard };
}

/** A style and those that it is based on, from the nearest on; a chain that bites its tail ends. */
export function listStyles(
  { byId, standard }: Styles,
  id: string | null,
): (Style & { readonly id: string })[] {
  const chain: (Style & { readonly id: string })[] = [];
  let next = id ?? standard;
  while (next !== null && chain.length < 20) {
    const style = byId.get(next);
    if (!style) break;
    chain.push({ ...style, id: next });
    next = style.basedOn;
  }
  return chain;
}

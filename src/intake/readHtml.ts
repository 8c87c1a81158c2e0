import { createBlocks } from './createBlocks.ts';
import { formatNumber } from './formatNumber.ts';
import { readMarkup } from './readMarkup.ts';

/** Nothing of these is a page's text. */
const dropped = new Set(
  (
    'script style noscript template head title nav footer button select option textarea iframe object embed applet ' +
    'svg math canvas audio video map datalist rt rp dialog'
  ).split(' '),
);
const blocks = new Set(
  (
    'address article aside blockquote body br center dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 ' +
    'h5 h6 header hr html legend li main ol p pre section summary ul caption'
  ).split(' '),
);
const empty = new Set(
  'area base br col embed frame hr img input link meta param source track wbr'.split(' '),
);
/** List types of HTML and CSS, as formats of numbers. */
const listFormats: Readonly<Record<string, string>> = {
  A: 'upperLetter',
  a: 'lowerLetter',
  I: 'upperRoman',
  i: 'lowerRoman',
  'upper-alpha': 'upperLetter',
  'lower-alpha': 'lowerLetter',
  'upper-roman': 'upperRoman',
  'lower-roman': 'lowerRoman',
  'cjk-ideographic': 'chineseCounting',
  'simp-chinese-informal': 'chineseCounting',
  'trad-chinese-informal': 'chineseCounting',
};

interface List {
  readonly format: string | null;
  next: number;
}

/**
 * The visible text of a page by blocks: a table row is a line with tabs, an ordered list has its numbers. Nothing is
 * executed, nothing asked for.
 */
export function readHtml(source: string): string {
  const text = createBlocks();
  const lists: List[] = [];
  let droppedBy = '';
  let depth = 0;
  let preformatted = 0;
  let space = '';
  const write = (chunk: string): void => {
    for (const [piece] of chunk.matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+/g)) {
      if (/^[ \t\r\n\f]/.test(piece)) space += piece;
      else {
        if (space && !text.isEmpty() && !joins(space, text.lastCharacter(), piece[0]!)) text.add(' ');
        space = '';
        text.add(piece);
      }
    }
  };
  const endLine = (): void => {
    space = '';
    text.endLine();
  };
  const openBlock = (name: string, attributes: ReadonlyMap<string, string>): void => {
    endLine();
    if (name === 'pre') preformatted += 1;
    if (name === 'ol' || name === 'ul') lists.push(listOf(name, attributes));
    const list = name === 'li' ? lists[lists.length - 1] : undefined;
    if (!list?.format) return;
    const value = Number(attributes.get('value') ?? NaN);
    if (Number.isInteger(value)) list.next = value;
    const number = formatNumber(list.next, list.format) ?? String(list.next);
    list.next += 1;
    text.add(/\p{Script=Han}/u.test(number) ? `${number}\u3001` : `${number}. `);
  };
  readMarkup(source, false, {
    onOpen: (name, attributes) => {
      if (droppedBy) {
        if (name === droppedBy) depth += 1;
        return;
      }
      if (!empty.has(name) && (dropped.has(name) || isHidden(attributes))) {
        droppedBy = name;
        depth = 1;
      } else if (name === 'table') text.openTable();
      else if (name === 'tr') text.openRow();
      else if (name === 'td' || name === 'th') text.openCell();
      else if (blocks.has(name)) openBlock(name, attributes);
      if (/^t(?:able|r|d|h)$/.test(name)) space = '';
    },
    onClose: (name) => {
      if (droppedBy) {
        if (name === droppedBy && --depth === 0) droppedBy = '';
        return;
      }
      if (name === 'table') text.closeTable();
      else if (name === 'tr') text.closeRow();
      else if (name === 'td' || name === 'th') text.closeCell();
      else if (blocks.has(name)) endLine();
      if (name === 'ol' || name === 'ul') lists.pop();
      if (name === 'pre' && preformatted > 0) preformatted -= 1;
    },
    onText: (chunk) => {
      if (droppedBy) return;
      if (preformatted === 0) write(chunk);
      else
        chunk.split(/\r?\n/).forEach((line, at) => {
          if (at > 0) text.endLine();
          text.add(line);
        });
    },
  });
  return text.finish().join('\n');
}

/** Where source code was wrapped between two Chinese characters, a reader sees no gap in the sentence. */
const joins = (space: string, before: string, after: string): boolean =>
  space.includes('\n') && isWide(before) && isWide(after);

const isWide = (character: string): boolean =>
  /[\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2018-\u201d\u2026\u2014]/u.test(character);

const isHidden = (attributes: ReadonlyMap<string, string>): boolean =>
  attributes.has('hidden') ||
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(attributes.get('style') ?? '') ||
  attributes.get('role') === 'navigation';

function listOf(name: string, attributes: ReadonlyMap<string, string>): List {
  const style = /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(attributes.get('style') ?? '')?.[1];
  const type = style ?? attributes.get('type') ?? '';
  const start = Number(attributes.get('start') ?? 1);
  const format = name === 'ul' || type === 'none' ? null : (listFormats[type] ?? 'decimal');
  return { format, next: Number.isInteger(start) ? start : 1 };
}

import { createBlocks, type Blocks } from '../createBlocks.ts';
import type { Counter } from './createCounter.ts';
import { isOn, readWordXml } from './readWordXml.ts';
import { listStyles, type Styles } from './readStyles.ts';

/** What was met on the way. */
export interface Met {
  numbers: number;
  inserted: number;
  deleted: number;
  hidden: number;
  textBoxes: number;
  pictures: number;
  embedded: number;
}

/** Nothing within these is the text: what was deleted or moved away, sound above characters, second versions. */
const left = new Set(['w:del', 'w:moveFrom', 'w:rt', 'mc:Fallback', 'w:instrText', 'w:delText', 'w:sectPr']);
const signs: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  'w:ptab': '\t',
};

interface Paragraph {
  style: string | null;
  list: string | null;
  level: number | null;
  isProperty: boolean;
  isChange: boolean;
  isRun: boolean;
  isHiddenRun: boolean;
  /** Deleted along with its end: it and the next paragraph are one. */
  isJoined: boolean;
  text: string;
}

interface Around {
  readonly counter: Counter;
  readonly styles: Styles;
  readonly met: Met;
}

/** The lines of a body, of footnotes too: paragraphs with their numbers, tables row by row, text boxes in their place. */
export function readBody(part: Uint8Array, { counter, styles, met }: Around): string[] {
  const blocks: Blocks = createBlocks();
  /** A text box stands within a paragraph: its own come after that. */
  const open: Paragraph[] = [];
  let boxes: string[] = [];
  let carried = '';
  let leftBy = '';
  let leftDepth = 0;
  let isText = false;
  const close = (): void => {
    const paragraph = open.pop();
    if (!paragraph) return;
    const words = carried + paragraph.text;
    carried = '';
    if (paragraph.isJoined) {
      carried = words;
      return;
    }
    const isNumbered = words.trim() !== '' || paragraph.list !== null;
    const number = isNumbered && words.trim() !== '' ? counter.next(paragraph) : '';
    if (number) met.numbers += 1;
    const lines = `${number}${number ? words.trimStart() : words}`.split('\n');
    if (open.length > 0) boxes.push(...lines);
    else {
      for (const line of [...lines, ...boxes]) {
        blocks.add(line);
        blocks.endLine();
      }
      boxes = [];
    }
  };
  const add = (text: string): void => {
    const paragraph = open[open.length - 1];
    if (!paragraph) return;
    if (paragraph.isHiddenRun) met.hidden += text.length;
    else paragraph.text += text;
  };
  readWordXml(part, {
    onText: (text) => {
      if (isText && !leftBy) add(text);
    },
    onOpen: (name, attributes, isClosed) => {
      if (leftBy) {
        if (name === leftBy && !isClosed) leftDepth += 1;
        return;
      }
      const paragraph = open[open.length - 1];
      if (paragraph?.isProperty) {
        readProperty(paragraph, name, attributes);
        return;
      }
      if (left.has(name)) {
        if (name === 'w:del' || name === 'w:moveFrom') met.deleted += 1;
        if (isClosed) return;
        leftBy = name;
        leftDepth = 1;
      } else if (name === 'w:p') {
        open.push(emptyParagraph());
        if (isClosed) close();
      } else if (name === 'w:pPr') {
        if (paragraph && !isClosed) paragraph.isProperty = true;
      } else if (name === 'w:r') {
        if (paragraph)
          [paragraph.isRun, paragraph.isHiddenRun] = [true, isHiddenByStyle(styles, paragraph.style)];
      } else if (name === 'w:vanish') {
        if (paragraph?.isRun) paragraph.isHiddenRun = isOn(attributes);
      } else if (name === 'w:t' || name === 'm:t') isText = !isClosed;
      else if (name === 'w:ins' || name === 'w:moveTo') met.inserted += 1;
      else if (name === 'w:tbl') blocks.openTable();
      else if (name === 'w:tr') blocks.openRow();
      else if (name === 'w:tc') blocks.openCell();
      else if (name === 'w:txbxContent') met.textBoxes += 1;
      else if (name === 'pic:pic' || name === 'v:imagedata') met.pictures += 1;
      else if (name === 'w:altChunk' || name === 'o:OLEObject') met.embedded += 1;
      else if (Object.hasOwn(signs, name) && paragraph?.isRun) add(signs[name]!);
    },
    onClose: (name) => {
      if (leftBy) {
        if (name === leftBy && --leftDepth === 0) leftBy = '';
        return;
      }
      const paragraph = open[open.length - 1];
      if (name === 'w:pPr') {
        if (paragraph) paragraph.isProperty = false;
      } else if (name === 'w:pPrChange') {
        if (paragraph) paragraph.isChange = false;
      } else if (paragraph?.isProperty) return;
      else if (name === 'w:p') close();
      else if (name === 'w:r') {
        if (paragraph) [paragraph.isRun, paragraph.isHiddenRun] = [false, false];
      } else if (name === 'w:t' || name === 'm:t') isText = false;
      else if (name === 'w:tbl') blocks.closeTable();
      else if (name === 'w:tr') blocks.closeRow();
      else if (name === 'w:tc') blocks.closeCell();
    },
  });
  while (open.length > 0) close();
  if (carried) blocks.add(carried);
  return blocks.finish();
}

const emptyParagraph = (): Paragraph => ({
  style: null,
  list: null,
  level: null,
  isProperty: false,
  isChange: false,
  isRun: false,
  isHiddenRun: false,
  isJoined: false,
  text: '',
});

/** Within `w:pPr`: what the paragraph was before a tracked change does not count. */
function readProperty(paragraph: Paragraph, name: string, attributes: ReadonlyMap<string, string>): void {
  if (paragraph.isChange) return;
  const value = attributes.get('w:val') ?? '';
  if (name === 'w:pPrChange') paragraph.isChange = true;
  else if (name === 'w:pStyle') paragraph.style = value;
  else if (name === 'w:numId') paragraph.list = value;
  else if (name === 'w:ilvl') paragraph.level = Number(value) || 0;
  else if (name === 'w:del' || name === 'w:moveFrom') paragraph.isJoined = true;
}

const isHiddenByStyle = (styles: Styles, id: string | null): boolean =>
  listStyles(styles, id).some(({ isHidden }) => isHidden);

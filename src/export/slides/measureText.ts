/**
 * Widths in em of a face as wide as any that may stand in for Arial (DejaVu Sans), so that what is counted here is
 * never too little. What is not Latin takes a whole em, as every Chinese face has it.
 */
const narrow = /[\u0020!'(),./:;I[\\\]fijlrt|]/;
const broad = /[%@MWmw]/;
const isLatin = (char: string): boolean => char >= ' ' && char < '\u0250' && !wideSigns.has(char);
/** Latin by its code, as wide as a Chinese character in Chinese text. */
const wideSigns = new Set('·×°±§¶÷—');

const charWidth = (char: string): number => {
  if (!isLatin(char)) return 1;
  if (narrow.test(char)) return 0.42;
  if (broad.test(char)) return 1;
  return /[A-Z&]/.test(char) ? 0.78 : 0.66;
};

/** The width in em of a text on one line. */
export function measureText(text: string): number {
  let width = 0;
  for (const char of text) width += charWidth(char);
  return width;
}

/** What may not begin a line, and what may not end one, as offices break Chinese text; … and — hold on to both sides. */
const closing = /[!),.:;?\]}%’”…—·、。〉》」』】〕！），．：；？％］｝～]/;
const opening = /[([{‘“…—〈《「『【〔（［｛]/;
/** In em, what a line is shorter than its box, to be on the safe side. */
const reserve = 0.3;

/**
 * Lines that a text takes, words unbroken where they can be.
 * @param width of a line in em
 */
export function countLines(text: string, width: number): number {
  const room = Math.max(1, width - reserve);
  let lines = 1;
  let at = 0;
  for (const { width: wide, isSpace } of cutUnits(text)) {
    // A space hangs over the end of its line.
    if (isSpace) at = Math.min(room, at + wide);
    else if (at + wide <= room) at += wide;
    else {
      if (at > 0) lines += 1;
      // A longer one is broken anywhere; its parts do not fill their lines.
      const more = Math.max(0, Math.ceil(wide / Math.max(0.5, room - 1)) - 1);
      const isBroken = wide > room;
      lines += isBroken ? more : 0;
      at = isBroken ? room : wide;
    }
  }
  return lines;
}

interface Unit {
  /** In em. */
  readonly width: number;
  readonly isSpace: boolean;
}

/** Texts of late, since a layout asks for the same ones at many widths. */
const cut = new Map<string, readonly Unit[]>();
const mostCut = 400;

/** What a line is not broken in: Latin words, and characters with the marks that they hold on to. */
function cutUnits(text: string): readonly Unit[] {
  const known = cut.get(text);
  if (known) return known;
  const units: { width: number; isSpace: boolean }[] = [];
  let before = '';
  for (const char of text) {
    const last = units.at(-1);
    const isSpace = /\s/.test(char);
    const holds =
      last &&
      !isSpace &&
      !last.isSpace &&
      (closing.test(char) || opening.test(before) || (isLatin(char) && isLatin(before)));
    if (holds) last.width += charWidth(char);
    else units.push({ width: charWidth(char), isSpace });
    before = char;
  }
  if (cut.size >= mostCut) cut.clear();
  cut.set(text, units);
  return units;
}

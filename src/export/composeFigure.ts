import type { PaperPicture } from './buildPaper.ts';
import type { Mark } from './numberMarks.ts';

/** What is written on the figure, and how long its scale bar is. */
export interface FigureWords {
  readonly caption: string;
  readonly notice: string;
  readonly dataDate: string;
  /** The letter at the arrow: 北. */
  readonly north: string;
  /** Metres that a pixel of the canvas is wide, in the middle of the map. */
  readonly metresPerPixel: number;
  readonly kilometres: (count: number) => string;
}

const ink = '#2b2823';
const paper = '#ffffff';
const face = '"Noto Sans SC Variable", "Noto Sans SC", "Microsoft YaHei", sans-serif';
/** Lengths of a scale bar in km; the longest that takes no more than a fifth of the width is drawn. */
const lengths = [1, 2, 5, 10, 20, 50, 100, 200];

/** Radius of a number's circle on a map of a width in pixels. */
export const markRadius = (width: number): number => Math.max(11, width / 66);

/**
 * Puts numbers, a scale bar, north, the caption and the notice onto a picture of the map.
 * @param canvas the map, read when it was drawn
 */
export async function composeFigure(
  canvas: HTMLCanvasElement,
  marks: readonly Pick<Mark, 'x' | 'y' | 'n'>[],
  words: FigureWords,
): Promise<NonNullable<PaperPicture>> {
  const { width } = canvas;
  const unit = markRadius(width);
  const strip = unit * 4.4;
  const height = Math.round(canvas.height + strip);
  const sheet = document.createElement('canvas');
  sheet.width = width;
  sheet.height = height;
  const context = sheet.getContext('2d')!;
  // A face that is not there yet would be drawn as another one.
  await document.fonts.load(`${unit}px ${face}`, words.caption + words.notice + words.dataDate + words.north);
  context.fillStyle = paper;
  context.fillRect(0, 0, width, height);
  context.drawImage(canvas, 0, 0);
  context.lineWidth = Math.max(1, unit / 10);
  context.strokeStyle = ink;
  context.strokeRect(0.5, 0.5, width - 1, canvas.height - 1);
  for (const mark of marks) drawMark(context, mark, unit);
  drawNorth(context, words.north, width - unit * 2, unit * 1.2, unit);
  drawScale(context, words, { x: unit, y: canvas.height - unit, most: width / 5, unit });
  drawStrip(context, words, { top: canvas.height, width, unit });
  const blob = await new Promise<Blob | null>((resolve) => sheet.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('the figure could not be made a PNG');
  return { png: new Uint8Array(await blob.arrayBuffer()), width, height };
}

function drawMark(
  context: CanvasRenderingContext2D,
  mark: Partial<Mark> & Pick<Mark, 'x' | 'y' | 'n'>,
  unit: number,
): void {
  const { n, x, y, atX = x, atY = y } = mark;
  context.strokeStyle = ink;
  context.fillStyle = ink;
  if (Math.hypot(atX - x, atY - y) > 1) {
    context.beginPath();
    context.moveTo(atX, atY);
    context.lineTo(x, y);
    context.stroke();
    context.beginPath();
    context.arc(atX, atY, unit / 5, 0, 2 * Math.PI);
    context.fill();
  }
  context.beginPath();
  context.arc(x, y, unit, 0, 2 * Math.PI);
  context.fillStyle = paper;
  context.fill();
  context.lineWidth = unit / 7;
  context.stroke();
  write(context, `${n}`, x, y, { size: unit * (n > 9 ? 1.05 : 1.25), align: 'center', isBold: true });
}

function drawNorth(
  context: CanvasRenderingContext2D,
  north: string,
  x: number,
  y: number,
  unit: number,
): void {
  write(context, north, x, y, { size: unit * 1.1, align: 'center', isBold: true, hasHalo: true });
  context.beginPath();
  context.moveTo(x, y + unit * 0.9);
  context.lineTo(x + unit * 0.6, y + unit * 3.2);
  context.lineTo(x, y + unit * 2.6);
  context.lineTo(x - unit * 0.6, y + unit * 3.2);
  context.closePath();
  context.fillStyle = ink;
  context.fill();
}

interface ScaleAt {
  readonly x: number;
  /** Of the bar's foot. */
  readonly y: number;
  readonly most: number;
  readonly unit: number;
}

function drawScale(
  context: CanvasRenderingContext2D,
  words: FigureWords,
  { x, y, most, unit }: ScaleAt,
): void {
  const kilometres = lengths.findLast((one) => (one * 1000) / words.metresPerPixel <= most) ?? lengths[0]!;
  const length = (kilometres * 1000) / words.metresPerPixel;
  context.fillStyle = 'rgba(255, 255, 255, 0.8)';
  context.fillRect(x - unit / 2, y - unit * 2, length + unit, unit * 2.4);
  context.strokeStyle = ink;
  context.lineWidth = unit / 8;
  context.beginPath();
  context.moveTo(x, y - unit / 2);
  context.lineTo(x, y);
  context.lineTo(x + length, y);
  context.lineTo(x + length, y - unit / 2);
  context.stroke();
  write(context, words.kilometres(kilometres), x + length / 2, y - unit, { size: unit, align: 'center' });
}

interface StripAt {
  readonly top: number;
  readonly width: number;
  readonly unit: number;
}

function drawStrip(
  context: CanvasRenderingContext2D,
  words: FigureWords,
  { top, width, unit }: StripAt,
): void {
  write(context, words.caption, width / 2, top + unit * 1.4, {
    size: unit * 1.2,
    align: 'center',
    isBold: true,
    most: width - unit * 2,
  });
  write(context, words.notice, unit / 2, top + unit * 3.3, {
    size: unit * 0.95,
    align: 'left',
    most: width * 0.72,
  });
  write(context, words.dataDate, width - unit / 2, top + unit * 3.3, { size: unit * 0.95, align: 'right' });
}

interface Writing {
  readonly size: number;
  readonly align: CanvasTextAlign;
  readonly isBold?: boolean;
  readonly hasHalo?: boolean;
  readonly most?: number;
}

function write(context: CanvasRenderingContext2D, text: string, x: number, y: number, how: Writing): void {
  context.font = `${how.isBold ? 600 : 400} ${how.size}px ${face}`;
  context.textAlign = how.align;
  context.textBaseline = 'middle';
  context.fillStyle = ink;
  if (how.hasHalo) {
    context.strokeStyle = paper;
    context.lineWidth = how.size / 4;
    context.strokeText(text, x, y);
  }
  context.fillText(text, x, y, how.most);
}

import { dashes } from '../../layers/expressions.ts';
import type { DeckPage, DeckSign } from '../deck.ts';
import type { Box, TextBox } from './box.ts';
import type { PageLayout } from './layOutDeck.ts';
import type { ClauseLayout } from './layOutClause.ts';
import type { LegendLayout, LegendRow } from './layOutLegend.ts';
import {
  createPen,
  drawGroup,
  drawLine,
  drawPicture,
  drawShape,
  drawText,
  fill,
  stroke,
  type Pen,
  type TextLook,
} from './shapes.ts';
import { slideColors } from './slideColors.ts';
import { spaces } from './spaces.ts';

const { hairline, ink, paper, quiet } = slideColors;

/** The lengths of the map's own dashes. */
const dashOf: Readonly<Record<DeckSign['dash'], readonly number[]>> = {
  solid: dashes.present,
  long: dashes.building,
  dashed: dashes.planned,
  dotted: dashes.promote,
};

/** One slide as XML. @param relation by which it names its picture */
export function writeSlide(page: DeckPage, layout: PageLayout, relation: string): string {
  const pen = createPen();
  const { picture, north, scale, legend, clause, rule, foot, mark } = layout;
  const drawn = [
    write(pen, 'Title', layout.title, { face: 'heading', role: 'title' }),
    mark && drawShape(pen, 'Mark frame', mark.frame, { stroke: stroke(ink, 0.75) }),
    mark && write(pen, 'Mark', mark.text, { face: 'heading', align: 'ctr' }),
    drawPicture(pen, 'Map', picture, relation, page.picture.alt || page.title),
    scale && drawGroup(pen, 'Scale', scale.plate, scale.label.text, () => drawScale(pen, scale)),
    north && drawGroup(pen, 'North', north.plate, north.label.text, () => drawNorth(pen, north)),
    legend && drawLegend(pen, legend),
    clause && drawClause(pen, clause),
    drawLine(pen, 'Rule', rule, stroke(hairline, 0.75)),
    foot && write(pen, 'Foot', foot, { color: quiet }),
    write(pen, 'Number', layout.number, { color: quiet, align: 'r', role: 'number' }),
  ];
  return (
    `<p:sld ${spaces}><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>` +
    `${drawn.map((one) => one ?? '').join('')}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`
  );
}

const write = (pen: Pen, name: string, box: TextBox, look?: TextLook): string =>
  drawText(pen, name, box, [{ text: box.text }], look);

const drawPlate = (pen: Pen, box: Box): string => drawShape(pen, 'Plate', box, { fill: fill(paper, 0.85) });

function drawScale(pen: Pen, { plate, bar, label }: NonNullable<PageLayout['scale']>): string {
  const line = stroke(ink, 1.25);
  const end = { ...bar, w: 0 };
  return [
    drawPlate(pen, plate),
    write(pen, 'Distance', label),
    drawLine(pen, 'Bar', { ...bar, y: bar.y + bar.h, h: 0 }, line),
    drawLine(pen, 'End', end, line),
    drawLine(pen, 'End', { ...end, x: bar.x + bar.w }, line),
  ].join('');
}

function drawNorth(pen: Pen, { plate, arrow, label }: NonNullable<PageLayout['north']>): string {
  return [
    drawPlate(pen, plate),
    write(pen, 'North letter', label, { face: 'heading', align: 'ctr' }),
    drawShape(pen, 'Arrow', arrow, { form: 'triangle', fill: fill(ink) }),
  ].join('');
}

function drawLegend(pen: Pen, { heading, rows, more, ...box }: LegendLayout): string {
  return drawGroup(pen, 'Legend', box, heading?.text ?? '', () =>
    [
      heading ? write(pen, 'Legend heading', heading, { face: 'heading' }) : '',
      ...rows.map((row) => drawSwatch(pen, row) + write(pen, 'Label', row.label)),
      more ? write(pen, 'More', more, { color: quiet }) : '',
    ].join(''),
  );
}

/** What stands (solid) is full; a stage is a rim in its dash. */
function drawSwatch(pen: Pen, { sign: { color, dash, form }, swatch }: LegendRow): string {
  const { x, y, w, h } = swatch;
  const hue = /^#[0-9a-f]{6}$/i.test(color) ? color.slice(1).toUpperCase() : quiet;
  const rim = (width: number): string => stroke(hue, width, dashOf[dash]);
  if (form === 'line') return drawLine(pen, 'Line', { x, y: y + h / 2, w, h: 0 }, rim(2.25));
  const edge = dash === 'solid' ? {} : { stroke: rim(1.5) };
  if (form === 'area') {
    const box = { x: x + 2, y: y + 0.5, w: w - 4, h: h - 1 };
    return drawShape(pen, 'Area', box, { fill: fill(hue, 0.35), ...edge });
  }
  const box = { x: x + (w - h + 1) / 2, y: y + 0.5, w: h - 1, h: h - 1 };
  return drawShape(pen, 'Point', box, {
    form: 'ellipse',
    fill: fill(dash === 'solid' ? hue : paper),
    ...edge,
  });
}

function drawClause(pen: Pen, { bar, words, source }: ClauseLayout): string {
  return [
    drawShape(pen, 'Clause bar', bar, { fill: fill(hairline) }),
    drawText(pen, 'Clause', words, words.pieces),
    source ? write(pen, 'Source', source, { color: quiet }) : '',
  ].join('');
}

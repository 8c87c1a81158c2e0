import type { Box, TextBox } from './box.ts';
import { slideColors } from './slideColors.ts';
import { slideFonts } from './slideFonts.ts';
import { escapeXml } from './xmlText.ts';

/** Drawing elements of one slide, each with the number that it must have to itself. */
export interface Pen {
  readonly next: () => number;
}

export const createPen = (): Pen => {
  // 1 is the slide's own tree.
  let last = 1;
  return { next: () => (last += 1) };
};

const emu = (points: number): number => Math.round(points * 12700);
const at = ({ x, y, w, h }: Box, tag = 'a:xfrm'): string =>
  `<${tag}><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/></${tag}>`;

export const fill = (color: string, opacity = 1): string =>
  `<a:solidFill><a:srgbClr val="${color}">${opacity < 1 ? `<a:alpha val="${opacity * 100000}"/>` : ''}</a:srgbClr></a:solidFill>`;
const noFill = '<a:noFill/>';

/** @param dash lengths of dash and gap in widths of the line */
export const stroke = (color: string, width: number, dash: readonly number[] = []): string => {
  const [on = 0, off = 0] = dash.map((length) => Math.round(length * 100000));
  const pattern = off > 0 ? `<a:custDash><a:ds d="${on}" sp="${off}"/></a:custDash>` : '';
  return `<a:ln w="${emu(width)}">${fill(color)}${pattern}</a:ln>`;
};
const noStroke = `<a:ln>${noFill}</a:ln>`;

/** What is said elsewhere needs no words of its own for who cannot see it. */
const decorative =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** A name in the list of objects; with what it shows, or nothing that is not said elsewhere. */
const named = (pen: Pen, name: string, alt = ''): string =>
  alt === ''
    ? `<p:cNvPr id="${pen.next()}" name="${name}">${decorative}</p:cNvPr>`
    : `<p:cNvPr id="${pen.next()}" name="${name}" descr="${escapeXml(alt)}"/>`;

export interface ShapeLook {
  readonly fill?: string;
  readonly stroke?: string;
  readonly form?: 'rect' | 'ellipse' | 'triangle';
}

export function drawShape(pen: Pen, name: string, box: Box, look: ShapeLook): string {
  const { fill: inside = noFill, stroke: outside = noStroke, form = 'rect' } = look;
  return (
    `<p:sp><p:nvSpPr>${named(pen, name)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr>${at(box)}<a:prstGeom prst="${form}"><a:avLst/></a:prstGeom>${inside}${outside}</p:spPr></p:sp>`
  );
}

/** A straight line from the upper left corner of a box to its lower right one. */
export const drawLine = (pen: Pen, name: string, box: Box, line: string): string =>
  `<p:cxnSp><p:nvCxnSpPr>${named(pen, name)}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr>` +
  `<p:spPr>${at(box)}<a:prstGeom prst="line"><a:avLst/></a:prstGeom>${line}</p:spPr></p:cxnSp>`;

export const drawPicture = (pen: Pen, name: string, box: Box, relation: string, alt: string): string =>
  `<p:pic><p:nvPicPr>${named(pen, name, alt)}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>` +
  `<p:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
  `<p:spPr>${at(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${stroke(slideColors.hairline, 0.75)}</p:spPr></p:pic>`;

/** Shapes that are moved as one. */
export function drawGroup(pen: Pen, name: string, box: Box, alt: string, draw: () => string): string {
  const head = `<p:grpSp><p:nvGrpSpPr>${named(pen, name, alt)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>`;
  const child = `<a:chOff x="${emu(box.x)}" y="${emu(box.y)}"/><a:chExt cx="${emu(box.w)}" cy="${emu(box.h)}"/>`;
  return `${head}<p:grpSpPr>${at(box).replace('</a:xfrm>', `${child}</a:xfrm>`)}</p:grpSpPr>${draw()}</p:grpSp>`;
}

export interface TextLook {
  readonly face?: 'heading' | 'body';
  readonly color?: string;
  readonly align?: 'l' | 'ctr' | 'r';
  readonly anchor?: 't' | 'ctr';
  /** That it is the title of the slide, or its number, which the program keeps right. */
  readonly role?: 'title' | 'number';
}

export interface Run {
  readonly text: string;
  readonly isStrong?: boolean;
}

/** Text in its box; lines stand as far apart as the layout counts on, whatever face there is. */
export function drawText(
  pen: Pen,
  name: string,
  box: Omit<TextBox, 'text'>,
  runs: readonly Run[],
  look: TextLook = {},
): string {
  const { align = 'l', anchor = 't', color = slideColors.ink, face = 'body', role } = look;
  const hundredths = (points: number): number => Math.round(points * 100);
  const fonts =
    `<a:latin typeface="${slideFonts.latin}"/><a:ea typeface="${slideFonts[face]}"/>` +
    `<a:cs typeface="${slideFonts.latin}"/>`;
  const write = ({ text, isStrong = false }: Run): string => {
    const properties =
      `<a:rPr lang="zh-CN" altLang="en-US" sz="${hundredths(box.size)}" b="${isStrong ? 1 : 0}" dirty="0">${fill(color)}` +
      `${isStrong ? `<a:highlight><a:srgbClr val="${slideColors.lit}"/></a:highlight>` : ''}${fonts}</a:rPr>`;
    const body = `${properties}<a:t>${escapeXml(text)}</a:t>`;
    return role === 'number'
      ? `<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">${body}</a:fld>`
      : `<a:r>${body}</a:r>`;
  };
  const kind =
    role === 'title'
      ? '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr>'
      : '<p:cNvSpPr txBox="1"/><p:nvPr/>';
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${pen.next()}" name="${name}"/>${kind}</p:nvSpPr>` +
    `<p:spPr>${at(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${noFill}</p:spPr>` +
    `<p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}"><a:noAutofit/></a:bodyPr><a:lstStyle/>` +
    `<a:p><a:pPr algn="${align}"><a:lnSpc><a:spcPts val="${hundredths(box.leading)}"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef></a:pPr>` +
    `${runs.map(write).join('')}</a:p></p:txBody></p:sp>`
  );
}

import type { DeckFormat } from '../deck.ts';
import { slideSizes } from './pageFrame.ts';
import { spaces } from './spaces.ts';

const tree = (drawn: string, background = ''): string =>
  `<p:cSld>${background}<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${drawn}</p:spTree></p:cSld>`;
const white =
  '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';
const colorMap =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

/** @param box in EMU: left, top, width, height */
const placeholder = (
  id: number,
  name: string,
  type: string,
  [x, y, cx, cy]: readonly number[],
  text: string,
): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="${type}"/></p:nvPr></p:nvSpPr>` +
  `<p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>${text}</p:sp>`;

const emptyText =
  '<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"/><a:lstStyle/><a:p><a:endParaRPr lang="zh-CN"/></a:p></p:txBody>';
const titleOf = (format: DeckFormat): string =>
  placeholder(
    2,
    'Title',
    'title',
    [406400, 279400, slideSizes[format].w * 12700 - 812800, 444500],
    emptyText,
  );

const style = (tag: string, size: number, font: string): string =>
  `<p:${tag}><a:lvl1pPr marL="0" indent="0" algn="l"><a:buNone/><a:defRPr sz="${size}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill>` +
  `<a:latin typeface="+${font}-lt"/><a:ea typeface="+${font}-ea"/><a:cs typeface="+${font}-cs"/></a:defRPr></a:lvl1pPr></p:${tag}>`;

/** What all slides of a deck have in common. */
export const writeMaster = (format: DeckFormat): string =>
  `<p:sldMaster ${spaces}>${tree(titleOf(format), white)}${colorMap}` +
  '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst>' +
  `<p:txStyles>${style('titleStyle', 2800, 'mj')}${style('bodyStyle', 1800, 'mn')}${style('otherStyle', 1800, 'mn')}</p:txStyles></p:sldMaster>`;

/** The one layout: a title, and the rest as a page has it. */
export const writeLayout = (format: DeckFormat): string =>
  `<p:sldLayout ${spaces} type="titleOnly" preserve="1">${tree(titleOf(format)).replace('<p:cSld>', '<p:cSld name="Map">')}` +
  '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>';

/** Notes pages: 7.5 × 10 inches, the slide above, the notes below. */
export function writeNotesMaster(format: DeckFormat): string {
  const { w, h } = slideSizes[format];
  const height = 3200400;
  const width = Math.round((height * w) / h);
  const image = placeholder(
    2,
    'Slide',
    'sldImg',
    [Math.round((6858000 - width) / 2), 685800, width, height],
    '',
  ).replace('<a:spLocks noGrp="1"/>', '<a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/>');
  const body = placeholder(3, 'Notes', 'body', [685800, 4229100, 5486400, 4229100], emptyText).replace(
    'type="body"',
    'type="body" idx="1"',
  );
  return (
    `<p:notesMaster ${spaces}>${tree(image + body, white)}${colorMap}` +
    `${style('notesStyle', 1400, 'mn')}</p:notesMaster>`
  );
}

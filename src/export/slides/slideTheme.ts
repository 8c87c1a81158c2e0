import { slideColors } from './slideColors.ts';
import { slideFonts } from './slideFonts.ts';
import { spaces } from './spaces.ts';

const { hairline, ink, paper, quiet } = slideColors;

const color = (name: string, value: string): string => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
/** What a reader adds to a slide takes the atlas's hues: railways, highways, waterways, zones, parks, ecology. */
const accents = ['A3274A', '9A6A00', '2A5DB0', '6C4AB6', '0F7B78', '3D7A34'];
const colors = [
  color('dk1', ink),
  color('lt1', paper),
  color('dk2', quiet),
  color('lt2', hairline),
  ...accents.map((hue, index) => color(`accent${index + 1}`, hue)),
  color('hlink', '2A5DB0'),
  color('folHlink', quiet),
].join('');

const face = (name: string, ea: string): string =>
  `<a:${name}><a:latin typeface="${slideFonts.latin}"/><a:ea typeface="${ea}"/><a:cs typeface=""/></a:${name}>`;

const placeholderColor = '<a:schemeClr val="phClr"/>';
const plainFill = `<a:solidFill>${placeholderColor}</a:solidFill>`;
const thrice = (one: string): string => one.repeat(3);

/** Colours and faces of slides and notes, for what a reader adds to them; nothing shaded. */
export const slideTheme =
  `<a:theme ${spaces} name="Plan Atlas"><a:themeElements><a:clrScheme name="Plan Atlas">${colors}</a:clrScheme>` +
  `<a:fontScheme name="Plan Atlas">${face('majorFont', slideFonts.heading)}${face('minorFont', slideFonts.body)}</a:fontScheme>` +
  `<a:fmtScheme name="Plan Atlas"><a:fillStyleLst>${thrice(plainFill)}</a:fillStyleLst>` +
  `<a:lnStyleLst>${thrice(`<a:ln w="9525">${plainFill}</a:ln>`)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${thrice('<a:effectStyle><a:effectLst/></a:effectStyle>')}</a:effectStyleLst>` +
  `<a:bgFillStyleLst>${thrice(plainFill)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

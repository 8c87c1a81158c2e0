import { Footer, PageNumber, PageOrientation, Paragraph, TextRun, type ISectionOptions } from 'docx';
import { officialFonts } from '../officialFonts.ts';
import { mm, officialPage, sizes } from './officialPage.ts';

/** Pages of one orientation, with their margins and numbers. */
export function buildSection(
  way: keyof typeof officialPage.margins,
  children: ISectionOptions['children'],
): ISectionOptions {
  const [top, right, bottom, left] = officialPage.margins[way].map((one) => mm(one)) as [
    number,
    number,
    number,
    number,
  ];
  const orientation = way === 'upright' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE;
  return {
    properties: {
      page: {
        size: { width: mm(officialPage.width), height: mm(officialPage.height), orientation },
        margin: { top, right, bottom, left, footer: mm(way === 'upright' ? 25 : 16), header: mm(15) },
      },
    },
    footers: { default: pageNumber('right'), even: pageNumber('left') },
    children,
  };
}

/** — 1 —, on the outer side of the page. */
function pageNumber(alignment: 'left' | 'right'): Footer {
  const font = {
    ascii: officialFonts.pageNumber,
    eastAsia: officialFonts.pageNumber,
    hAnsi: officialFonts.pageNumber,
  };
  const shared = { size: sizes.page, font };
  return new Footer({
    children: [
      new Paragraph({
        alignment,
        indent: { left: sizes.page * 10, right: sizes.page * 10 },
        children: [new TextRun({ ...shared, children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });
}

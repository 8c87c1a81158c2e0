import { Document, Packer } from 'docx';
import { buildSection } from './docx/buildSection.ts';
import { sizes } from './docx/officialPage.ts';
import { writeBody } from './docx/writeBody.ts';
import { writeFigure } from './docx/writeFigure.ts';
import { writeTable } from './docx/writeTable.ts';
import { officialFonts } from './officialFonts.ts';
import type { Paper } from './paper.ts';

/** A paper as DOCX in the layout of official papers (GB/T 9704): A4, its margins, its faces, the table on its side. */
export async function writeDocx(paper: Paper): Promise<Uint8Array> {
  const { annexes, figure, title } = paper;
  const document = new Document({
    title,
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: { size: sizes.body, font: officialFonts.body } } } },
    sections: [
      buildSection('upright', writeBody(paper)),
      ...(figure ? [buildSection('upright', writeFigure(annexes.figure, figure))] : []),
      buildSection('onItsSide', writeTable(paper)),
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

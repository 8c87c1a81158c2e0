import { deflateSync } from 'node:zlib';

/** A line of a PDF made for a test: where it starts, how large it is, and what is written. */
export interface PdfLine {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly text: string;
  /** In degrees, counter-clockwise. */
  readonly angle?: number;
}

type Font = 'gbk' | 'identity';

/** The codes of a text in GBK, as a PDF's hexadecimal string. */
function gbkCodes(text: string): string {
  let codes = '';
  for (const character of text) codes += codeInGbk(character).toString(16).padStart(4, '0');
  return codes;
}

const byCharacter = new Map<string, number>();

/** Out of the decoder, since there is no encoder; Chinese characters alone, for the rest a hollow square. */
function codeInGbk(character: string): number {
  if (byCharacter.size === 0) {
    const decoder = new TextDecoder('gbk');
    for (let high = 0x81; high <= 0xfe; high++)
      for (let low = 0x40; low <= 0xfe; low++)
        byCharacter.set(decoder.decode(Uint8Array.of(high, low)), high * 256 + low);
  }
  return byCharacter.get(character) ?? 0xa1f5;
}

const identityCodes = (text: string): string =>
  [...text].map((character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join('');

/** Says of a font whose codes are those of Unicode which characters they are. */
const toUnicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /All def
1 begincodespacerange <0000> <ffff> endcodespacerange
1 beginbfrange <0000> <ffff> <0000> endbfrange
endcmap end end`;

/**
 * A PDF whose pages hold these lines, in a Chinese font that is not embedded: by GBK codes without a table of its own
 * (`gbk`), or by codes that the file itself explains (`identity`).
 */
export function buildPdf(pages: readonly (readonly PdfLine[])[], font: Font): Uint8Array {
  const objects: string[] = [];
  const add = (content: string): number => objects.push(content);
  const stream = (content: string): string => {
    const packed = deflateSync(content).toString('latin1');
    return `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}\nendstream`;
  };
  const catalog = add('');
  const tree = add('');
  const descriptor = add(
    '<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 860 /Descent -140 /CapHeight 700 /StemV 80 >>',
  );
  const ordering = font === 'gbk' ? '(GB1) /Supplement 2' : '(Identity) /Supplement 0';
  const descendant = add(
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering ${ordering} >> /FontDescriptor ${descriptor} 0 R /DW 1000 >>`,
  );
  const table = add(stream(toUnicode));
  const encoding = font === 'gbk' ? '/Encoding /GBK-EUC-H' : `/Encoding /Identity-H /ToUnicode ${table} 0 R`;
  const type0 = add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /SimSun ${encoding} /DescendantFonts [${descendant} 0 R] >>`,
  );
  const codes = font === 'gbk' ? gbkCodes : identityCodes;
  const kids = pages.map((lines) => {
    const content = lines
      .map(({ x, y, size = 12, text, angle = 0 }) => {
        const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
        const matrix = [cos, sin, -sin, cos, x, y].map((number) => number.toFixed(4)).join(' ');
        return `BT /F1 ${size} Tf ${matrix} Tm <${codes(text)}> Tj ET`;
      })
      .join('\n');
    const body = add(stream(content));
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /Contents ${body} 0 R /Resources << /Font << /F1 ${type0} 0 R >> >> >>`,
    );
  });
  objects[catalog - 1] = `<< /Type /Catalog /Pages ${tree} 0 R >>`;
  objects[tree - 1] =
    `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  let file = '%PDF-1.7\n';
  const offsets = objects.map((content, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${content}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const offset of offsets) file += `${String(offset).padStart(10, '0')} 00000 n \n`;
  file += `trailer << /Size ${objects.length + 1} /Root ${catalog} 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}

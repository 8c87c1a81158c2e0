/**
 * In the place of the font's style sheet where the page is one file: the same faces out of its blocks. As data URLs
 * they cost nothing until a character is needed.
 */
import { mapFont } from '../../../src/layers/fonts.ts';
import { fontFiles } from '../../../src/ui/mapView/fontFiles.ts';
import { findBlock } from './findBlock.ts';

for (const { url, 'unicode-range': range } of fontFiles) {
  const block = findBlock(url.replace('packed://', ''));
  if (!block) continue;
  const source = `url(data:font/woff2;base64,${block.text}) format('woff2-variations')`;
  document.fonts.add(
    new FontFace(mapFont, source, { weight: '100 900', display: 'swap', unicodeRange: range.join(',') }),
  );
}

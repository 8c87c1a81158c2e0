import type { Deck } from '../deck.ts';
import { slideSizes } from './pageFrame.ts';
import { writeLayout, writeMaster, writeNotesMaster } from './slideMasters.ts';
import { slideTheme } from './slideTheme.ts';
import { packageBase, relationBase, spaces } from './spaces.ts';
import { escapeXml } from './xmlText.ts';

const types = 'application/vnd.openxmlformats-officedocument';
const presentationml = `${types}.presentationml`;

/** The relations of a part, called rId1, rId2 …: what each is, and where. */
export const writeRelations = (relations: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships xmlns="${packageBase}/relationships">` +
  relations
    .map(([kind, target], index) => {
      const type = kind.includes('/') ? kind : `${relationBase}/${kind}`;
      return `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`;
    })
    .join('') +
  '</Relationships>';

const override = (part: string, type: string): string =>
  `<Override PartName="/${part}" ContentType="${type}"/>`;

function writeContentTypes(numbers: readonly number[]): string {
  const theme = `${types}.theme+xml`;
  return (
    `<Types xmlns="${packageBase}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
    override('ppt/presentation.xml', `${presentationml}.presentation.main+xml`) +
    override('ppt/slideMasters/slideMaster1.xml', `${presentationml}.slideMaster+xml`) +
    override('ppt/slideLayouts/slideLayout1.xml', `${presentationml}.slideLayout+xml`) +
    override('ppt/notesMasters/notesMaster1.xml', `${presentationml}.notesMaster+xml`) +
    override('ppt/theme/theme1.xml', theme) +
    override('ppt/theme/theme2.xml', theme) +
    numbers
      .map(
        (n) =>
          override(`ppt/slides/slide${n}.xml`, `${presentationml}.slide+xml`) +
          override(`ppt/notesSlides/notesSlide${n}.xml`, `${presentationml}.notesSlide+xml`),
      )
      .join('') +
    '</Types>'
  );
}

/** The title alone: neither who wrote it nor when, so that the same deck is the same bytes. */
const writeProperties = (title: string): string =>
  `<cp:coreProperties xmlns:cp="${packageBase}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
  `<dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`;

function writePresentation({ format }: Deck, numbers: readonly number[]): string {
  const { w, h } = slideSizes[format];
  const slides = numbers.map((n) => `<p:sldId id="${255 + n}" r:id="rId${3 + n}"/>`).join('');
  return (
    `<p:presentation ${spaces} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>` +
    '<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>' +
    (slides && `<p:sldIdLst>${slides}</p:sldIdLst>`) +
    `<p:sldSz cx="${w * 12700}" cy="${h * 12700}"${format === '4:3' ? ' type="screen4x3"' : ''}/>` +
    '<p:notesSz cx="6858000" cy="9144000"/></p:presentation>'
  );
}

/** Everything but the slides: by its name in the file, [Content_Types].xml first. */
export function writeSlideParts(deck: Deck): Readonly<Record<string, string>> {
  const numbers = deck.pages.map((_, index) => index + 1);
  return {
    '[Content_Types].xml': writeContentTypes(numbers),
    '_rels/.rels': writeRelations([
      ['officeDocument', 'ppt/presentation.xml'],
      [`${packageBase}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': writeProperties(deck.title),
    'ppt/presentation.xml': writePresentation(deck, numbers),
    'ppt/_rels/presentation.xml.rels': writeRelations([
      ['slideMaster', 'slideMasters/slideMaster1.xml'],
      ['notesMaster', 'notesMasters/notesMaster1.xml'],
      ['theme', 'theme/theme1.xml'],
      ...numbers.map((n) => ['slide', `slides/slide${n}.xml`] as const),
    ]),
    'ppt/slideMasters/slideMaster1.xml': writeMaster(deck.format),
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': writeRelations([
      ['slideLayout', '../slideLayouts/slideLayout1.xml'],
      ['theme', '../theme/theme1.xml'],
    ]),
    'ppt/slideLayouts/slideLayout1.xml': writeLayout(deck.format),
    'ppt/slideLayouts/_rels/slideLayout1.xml.rels': writeRelations([
      ['slideMaster', '../slideMasters/slideMaster1.xml'],
    ]),
    'ppt/notesMasters/notesMaster1.xml': writeNotesMaster(deck.format),
    'ppt/notesMasters/_rels/notesMaster1.xml.rels': writeRelations([['theme', '../theme/theme2.xml']]),
    'ppt/theme/theme1.xml': slideTheme,
    'ppt/theme/theme2.xml': slideTheme,
  };
}

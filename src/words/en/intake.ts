import type { IntakeCatalogue } from '../loadIntakeWords.ts';

/** Opening a plan of the reader's own: choosing a file, what was read, what the plan is. */
export const intake: IntakeCatalogue = {
  title: 'Open a plan',
  factsTitle: 'Facts of the plan',
  save: 'Save',
  secrecy: 'No classified documents.',
  local: 'The file is processed on this machine only; nothing is uploaded.',
  drop: 'Drop a file here, or',
  choose: 'Choose a file',
  accepted:
    'Can be read: DOCX, PDF (with text), TXT, Markdown, HTML; text in UTF-8, GB18030 or UTF-16; simplified or traditional Chinese. A review file is opened here too.',
  paste: 'Or paste the whole text of the plan',
  readPasted: 'Read what is pasted',
  nothingPasted: 'Nothing has been pasted yet.',
  pasted: 'pasted text',
  onlyFirst: (name) => `One at a time: reading “${name}” first.`,
  progress: 'Progress of reading',
  stages: {
    opening: 'Opening…',
    unpacking: 'Unpacking the document…',
    reading: 'Reading the text…',
  },
  page: (done, all) => `Reading page ${done} of ${all}…`,
  cancel: 'Cancel',
  cancelled: 'Cancelled; nothing was read.',
  refused: (name) => `“${name}” was not read`,
  problems: {
    empty: {
      what: 'There is nothing in it.',
      remedy: 'Check that the file was saved whole, and choose it again.',
    },
    noText: {
      what: 'It holds no text that can be read.',
      remedy: 'If it consists of pictures, recognise the text (OCR) first and open the result.',
    },
    largeFile: {
      what: (size, most) => `The file has ${size}; the limit is ${most}.`,
      remedy: 'Save a copy without pictures, or copy the text of the plan and paste it.',
    },
    largeText: {
      what: (most) => `The text is longer than ${most}.`,
      remedy: 'Save the plan itself as a file of its own and open that.',
    },
    inflates: {
      what: (most) =>
        `A part of it unpacks to more than ${most}, which no ordinary document does; reading stopped.`,
      remedy: 'Open it in Word or WPS and save it as a new DOCX; if that fails, ask whoever sent it.',
    },
    manyPages: {
      what: (pages, most) => `It has ${pages} pages; the limit is ${most}.`,
      remedy: 'Save the pages of the plan itself as a PDF and open that.',
    },
    scan: {
      what: (pages) => `Its ${pages} pages have no text that can be read, or next to none: probably a scan.`,
      remedy:
        'Recognise the text (OCR), check it, and save it as DOCX or as a PDF with text; or ask the issuer for the text.',
    },
    unmappedFonts: {
      what: 'Its fonts do not say which characters they draw; what comes out is gibberish.',
      remedy:
        'Copy some lines in a viewer: if they are gibberish too, use a DOCX, or recognise the text (OCR) first.',
    },
    encoding: {
      what: 'Its text is neither UTF-8 nor GB18030 nor marked UTF-16.',
      remedy: 'Open it in a text editor and save it as UTF-8.',
    },
    password: {
      what: 'It is protected by a password.',
      remedy: 'Open it with its password where it was made, and save a copy without one.',
    },
    damaged: {
      what: 'It is incomplete or damaged.',
      remedy: 'Download or copy it again; if its own program can open it, save it anew and try that.',
    },
    doc: {
      what: 'It is an old Word document (.doc).',
      remedy: 'Open it in Word or WPS and save it as DOCX.',
    },
    wps: { what: 'It is a WPS document (.wps).', remedy: 'Open it in WPS and save it as DOCX.' },
    rtf: { what: 'It is an RTF document.', remedy: 'Open it in Word or WPS and save it as DOCX.' },
    wordXml: { what: 'It is a Word document in XML.', remedy: 'Open it in Word and save it as DOCX.' },
    webArchive: {
      what: 'It is a web archive (.mht).',
      remedy: 'Open it in a browser, copy the text and paste it.',
    },
    odt: {
      what: 'It is an OpenDocument file.',
      remedy: 'Open it in WPS or LibreOffice and save it as DOCX.',
    },
    ofd: {
      what: 'It is an OFD file.',
      remedy: 'Open it in its viewer and turn it into a PDF with text, or copy the text and paste it.',
    },
    spreadsheet: {
      what: 'It is a spreadsheet.',
      remedy: 'Use a DOCX or PDF of the plan; text in tables can be copied and pasted.',
    },
    slides: {
      what: 'It is a slide show.',
      remedy: 'Use a DOCX or PDF of the plan; text on slides can be copied and pasted.',
    },
    picture: { what: 'It is a picture.', remedy: 'Recognise the text (OCR) first and open the result.' },
    archive: { what: 'It is an archive.', remedy: 'Unpack it and open the document within.' },
    foreign: {
      what: 'It is no document that we know.',
      remedy: 'Use DOCX, PDF with text, TXT, Markdown or HTML.',
    },
    failed: {
      what: 'It could not be read to its end; why is not known.',
      remedy: 'Save it as DOCX and try again, or copy the text and paste it.',
    },
  },
  read: (name) => `Read: “${name}”`,
  characters: (count) => `${count} characters`,
  pages: (count) => `${count} pages`,
  formats: {
    text: 'plain text',
    markdown: 'Markdown',
    html: 'HTML page',
    docx: 'DOCX document',
    pdf: 'PDF file',
  },
  encodings: { 'utf-8': 'UTF-8', gb18030: 'GB18030', 'utf-16': 'UTF-16' },
  beginning: 'Beginning',
  toKnow: 'How it was read',
  notes: {
    replaced: (count) =>
      `${count} characters could not be made out and stand as “\ufffd”; compare the original.`,
    doubtfulEncoding:
      'The text does not read like Chinese: the encoding may be another; see the beginning below.',
    pagesWithoutText: (pages, count, all) =>
      `${count} of ${all} pages have no text (${pages}): scans, plates or blank pages; they were not read.`,
    slanted: (quotes) => `Slanted text (watermarks, mostly) was not read: ${quotes}`,
    unreadable: (count) =>
      `The fonts of ${count} characters do not say what they are; they stand as “\ufffd”; compare the original.`,
    columns: (pages) => `Read as two columns, left before right: page ${pages}.`,
    automaticNumbers: (count) => `${count} automatic numbers are written out, counted as Word does.`,
    unknownNumbering: (formats) =>
      `Formats of numbers that are not known (${formats}) are written in digits; compare the original.`,
    trackedChanges: (inserted, deleted) =>
      `It holds tracked changes: ${inserted} insertions are in the text, ${deleted} deletions are not.`,
    hidden: (count) => `Hidden text of ${count} characters was not read.`,
    footnotes: (count) => `${count} paragraphs of foot- and endnotes stand at the end.`,
    textBoxes: (count) => `The text of ${count} text boxes stands behind the paragraph that holds them.`,
    pictures: (count) => `${count} pictures; text within them was not read.`,
    embedded: (count) => `${count} embedded documents were not read.`,
  },
  facts: 'This plan',
  factsNote:
    'Please check what was guessed from the text; what could not be guessed is empty and can be filled in.',
  guessed: (quote) => (quote ? `guessed from the text: ${quote}` : 'guessed from the text'),
  planTitle: 'Title',
  titleHeld:
    'The atlas holds a plan of this title. Once opened, both stand side by side: a sentence counts in each.',
  shortTitle: 'Short title',
  jurisdiction: 'Jurisdiction',
  jurisdictionHint: 'in full and in Chinese, province and city',
  jurisdictionUnknown: 'Not a full name of the gazetteer: the plan is read as any other, but not compared.',
  level: 'Level',
  chooseLevel: 'please choose',
  levels: { province: 'province', city: 'city', county: 'county', other: 'other' },
  issuer: 'Issuer',
  documentNumber: 'Document number',
  issued: 'Date of issue',
  noDate: 'Without a date, stages on the map do not change.',
  horizonFrom: 'Term from (year)',
  horizonTo: 'Term to (year)',
  horizonOrder: 'The term cannot begin after it ends.',
  again: 'Another file',
  press: 'Find its projects',
  replaces: (title, count) =>
    `“${title}” is open with ${count} decisions. This one takes its place, and that plan and its decisions are kept no longer; to keep them, close this window and save a review file under Review first. If this is a new text of it, choose “Replace its text, keep decisions”.`,
  asText: 'Replace its text, keep decisions',
};

/** What becomes of a document that a reader brings: its text, or why there is none. */

export const documentFormats = ['text', 'markdown', 'html', 'docx', 'pdf'] as const;
export type DocumentFormat = (typeof documentFormats)[number];
export type TextEncoding = 'utf-8' | 'gb18030' | 'utf-16';

/** What the reader must know of how the text came about; counts are of what was met. */
export type IntakeNote =
  /** Characters that could not be decoded stand as U+FFFD. */
  | { readonly code: 'replaced'; readonly count: number }
  /** Decoded, but it does not read like Chinese: perhaps another encoding. */
  | { readonly code: 'doubtfulEncoding' }
  /** Pages (from 1) on which there is no text: scans, plates, blank ones. */
  | { readonly code: 'pagesWithoutText'; readonly pages: readonly number[]; readonly of: number }
  /** Text set aslant over a page, left out: stamps and watermarks. */
  | { readonly code: 'slanted'; readonly quotes: readonly string[] }
  /** Characters of a PDF whose font does not say what they are. */
  | { readonly code: 'unreadable'; readonly count: number }
  /** Pages (from 1) that were read as two columns. */
  | { readonly code: 'columns'; readonly pages: readonly number[] }
  /** Numbers that the word processor counts; they stand in the text as it shows them. */
  | { readonly code: 'automaticNumbers'; readonly count: number }
  | { readonly code: 'unknownNumbering'; readonly formats: readonly string[] }
  /** Tracked changes: what is inserted is in the text, what is deleted is not. */
  | { readonly code: 'trackedChanges'; readonly inserted: number; readonly deleted: number }
  | { readonly code: 'hidden'; readonly count: number }
  | { readonly code: 'footnotes'; readonly count: number }
  | { readonly code: 'textBoxes'; readonly count: number }
  | { readonly code: 'pictures'; readonly count: number }
  /** Other documents embedded in this one, not read. */
  | { readonly code: 'embedded'; readonly count: number };

/** Why there is no text; sizes in bytes. */
export type IntakeProblem =
  | { readonly code: 'empty' }
  /** A file with something in it, but nothing that can be read as text. */
  | { readonly code: 'noText' }
  | { readonly code: 'largeFile'; readonly bytes: number; readonly most: number }
  | { readonly code: 'largeText'; readonly most: number }
  | { readonly code: 'inflates'; readonly most: number }
  | { readonly code: 'manyPages'; readonly pages: number; readonly most: number }
  | { readonly code: 'scan'; readonly pages: number }
  | { readonly code: 'unmappedFonts' }
  | { readonly code: 'encoding' }
  | { readonly code: 'password'; readonly format: 'docx' | 'pdf' | 'zip' }
  | { readonly code: 'damaged'; readonly format: 'docx' | 'pdf' | 'zip' }
  | { readonly code: ForeignKind }
  /** The worker ended, or an error that nobody foresaw. */
  | { readonly code: 'failed' };

/** Files of other programs, told by their content. */
export const foreignKinds = [
  'doc',
  'wps',
  'rtf',
  'wordXml',
  'webArchive',
  'odt',
  'ofd',
  'spreadsheet',
  'slides',
  'picture',
  'archive',
  'foreign',
] as const;
export type ForeignKind = (typeof foreignKinds)[number];

export interface DocumentText {
  /** Line breaks are `\n`; between pages of a PDF stands `\f`. */
  readonly text: string;
  readonly format: DocumentFormat;
  readonly encoding?: TextEncoding;
  /** Of a PDF. */
  readonly pages?: number;
  readonly notes: readonly IntakeNote[];
}

export type ReadResult = DocumentText | { readonly problem: IntakeProblem };

/** How far the reading is; `done` of `all` where it can be told. */
export interface IntakeProgress {
  readonly stage: 'opening' | 'unpacking' | 'reading';
  readonly done?: number;
  readonly all?: number;
}

import type { PlanRecord } from './plan.ts';
import type { DocumentFormat } from './review.ts';

/** What becomes of a document that a reader brings: its text, or why there is none. */

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

/** A value read out of a text, and the words that it rests on, as they stand there. */
export interface Guess<Value> {
  readonly value: Value;
  readonly quote: string;
}

/** What a plan's own text seems to say of it; null where it says nothing that is plain. */
export interface GuessedFacts {
  readonly title: Guess<string> | null;
  readonly shortTitle: Guess<string> | null;
  /** Province, city and county in full, as the gazetteer has them. */
  readonly jurisdiction: Guess<string> | null;
  readonly level: Guess<PlanRecord['level']> | null;
  readonly issuer: Guess<string> | null;
  readonly documentNumber: Guess<string> | null;
  /** ISO. */
  readonly issued: Guess<string> | null;
  readonly horizon: Guess<NonNullable<PlanRecord['horizon']>> | null;
  readonly script: PlanRecord['script'];
}

/** What the reader has confirmed of a plan: its record, but for what only the collection knows. */
export type PlanFacts = Omit<PlanRecord, 'id' | 'textSource' | 'publishedAt'>;

/** What guessing needs to know of a place of the gazetteer. */
export interface KnownPlace {
  readonly id: string;
  readonly name: string;
  readonly nameHant: string;
  readonly aliases: readonly string[];
  readonly level: 'province' | 'city' | 'county' | 'town';
  /** From the nearest on. */
  readonly parents: readonly string[];
}

/** A text with what it seems to say of itself. */
export interface ReadPlan extends DocumentText {
  /** How many there are, without spaces and line breaks. */
  readonly characters: number;
  readonly facts: GuessedFacts;
}

/** A file's bytes, or text that was pasted. */
export type DocumentInput =
  { readonly name: string; readonly bytes: Uint8Array } | { readonly name?: string; readonly text: string };

/** To a worker that reads: a document with the places to look for in its title; then the tables that it asked for. */
export type ToIntake =
  | { readonly input: DocumentInput; readonly places: readonly KnownPlace[] }
  | { readonly table: string; readonly bytes: Uint8Array | null };

/** From it: how far it is, what it needs (a table of character codes, or the worker for PDF), and in the end the text. */
export type FromIntake =
  | { readonly progress: IntakeProgress }
  | { readonly table: string }
  | { readonly isPdf: true }
  | { readonly result: ReadPlan | { readonly problem: IntakeProblem } };

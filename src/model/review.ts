import * as z from 'zod/mini';
import { kinds } from './kinds.ts';
import { measureKinds, planRecord } from './plan.ts';
import { partner } from './project.ts';
import { site } from './registry.ts';
import { statuses } from './status.ts';

/** Formats of documents that are read. */
export const documentFormats = ['text', 'markdown', 'html', 'docx', 'pdf'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/**
 * A sentence that a decision rests on, exactly as the source has it. A decision stays where its quote stays; it is
 * never moved to one that is alike.
 */
export const anchor = z.readonly(
  z.object({
    /** The clause, cut from the source as every quote is. */
    quote: z.string().check(z.minLength(1)),
    /** The name within it, as written. */
    name: z.string().check(z.minLength(1)),
    /** Which of the places where the quote stands in the source, from 0, and of how many. */
    index: z.int().check(z.nonnegative()),
    count: z.int().check(z.positive()),
    /** The measure that held it, as its number was then written: for readers alone. */
    number: z.string(),
    /** The stage that the reader has set for this sentence, in place of the one read from its verb. */
    status: z.optional(z.nullable(z.enum(statuses))),
    /** Why it was set, in the reader's words. */
    why: z.optional(z.string()),
  }),
);
export type Anchor = z.infer<typeof anchor>;

/** What a new name is, as the registry would have it. */
export const newEntry = z.readonly(
  z.object({
    name: z.string().check(z.minLength(1)),
    kind: z.enum(kinds),
    site,
    partners: z.array(partner),
    /** Whether the plan's words say that it stands. */
    isBuilt: z.boolean(),
  }),
);
export type NewEntry = z.infer<typeof newEntry>;

const ofProposal = {
  /** The proposal that is decided on. */
  id: z.string(),
  anchors: z.array(anchor).check(z.minLength(1)),
};

/** What the reader has decided of one new name. */
export const decision = z.readonly(
  z.discriminatedUnion('sort', [
    z.object({ sort: z.literal('accept'), ...ofProposal, entry: newEntry }),
    z.object({ sort: z.literal('reject'), ...ofProposal, reason: z.string() }),
    /** The name means a project of the registry. */
    z.object({ sort: z.literal('merge'), ...ofProposal, project: z.string(), reason: z.string() }),
  ]),
);
export type Decision = z.infer<typeof decision>;

/** The document that a reader has opened, as text. */
export const reviewSource = z.readonly(
  z.object({
    /** Of the file. */
    name: z.string(),
    format: z.enum(documentFormats),
    sha256: z.string(),
    text: z.string(),
  }),
);
export type ReviewSource = z.infer<typeof reviewSource>;

/**
 * A plan that a reader has opened, with all that was decided on it. `measures` are for other programs: this one
 * presses the source again.
 */
export const review = z.readonly(
  z.object({
    format: z.literal('plan-atlas-review'),
    version: z.literal(1),
    /** The data date of the edition that wrote it. */
    edition: z.string(),
    plan: planRecord,
    source: reviewSource,
    measures: z.array(
      z.object({
        id: z.string(),
        number: z.string(),
        kind: z.enum(measureKinds),
        title: z.string(),
        text: z.string(),
        rawStart: z.int(),
        rawEnd: z.int(),
      }),
    ),
    decisions: z.array(decision),
    /** Decisions whose sentence the source no longer holds. */
    orphans: z.array(decision),
  }),
);
export type Review = z.infer<typeof review>;

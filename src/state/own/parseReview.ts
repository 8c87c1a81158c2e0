import * as z from 'zod/mini';
import { placesOfSite } from '../../model/placesOfSite.ts';
import { planRecord } from '../../model/plan.ts';
import { decision, reviewSource, type Decision } from '../../model/review.ts';
import type { OwnReview } from './ownState.ts';

/** What is wrong with a file; the catalogues put it into words. */
export type ReviewProblem =
  | { readonly sort: 'broken' | 'foreign' }
  | { readonly sort: 'version'; readonly version: string }
  /** Where in the file. */
  | { readonly sort: 'unread'; readonly path: string };

export interface ReadReview {
  readonly review: OwnReview;
  /** Decisions that could not be read, by their numbers in the file from 1. */
  readonly skipped: readonly number[];
}

/** What decisions may point at. */
export interface ReviewIds {
  readonly hasPlace: (id: string) => boolean;
  readonly hasProject: (id: string) => boolean;
}

const file = z.object({
  format: z.literal('plan-atlas-review'),
  plan: planRecord,
  source: reviewSource,
  decisions: z.array(z.unknown()),
  orphans: z.array(z.unknown()),
});

/** Reads a review file. Never throws; what it cannot read of the decisions it names, and keeps the rest. */
export function parseReview(text: string, ids: ReviewIds): ReadReview | { readonly problem: ReviewProblem } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problem: { sort: 'broken' } };
  }
  const { format, version } = (json ?? {}) as { format?: unknown; version?: unknown };
  if (format !== 'plan-atlas-review') return { problem: { sort: 'foreign' } };
  if (version !== 1) return { problem: { sort: 'version', version: String(version) } };
  const parsed = file.safeParse(json);
  if (!parsed.success)
    return { problem: { sort: 'unread', path: parsed.error.issues[0]?.path.join('.') ?? '' } };
  const { plan, source } = parsed.data;
  // A file never takes the place of a plan that comes with the atlas.
  if (!plan.id.startsWith('own-')) return { problem: { sort: 'unread', path: 'plan.id' } };
  if (plan.textSource !== 'own') return { problem: { sort: 'unread', path: 'plan.textSource' } };
  const skipped: number[] = [];
  const read = (given: readonly unknown[], from: number): Decision[] =>
    given.flatMap((one, at) => {
      const sound = decision.safeParse(one);
      if (sound.success && isKnown(sound.data, ids)) return [sound.data];
      skipped.push(from + at + 1);
      return [];
    });
  const decisions = read(parsed.data.decisions, 0);
  const orphans = read(parsed.data.orphans, parsed.data.decisions.length);
  return { review: { plan, source, decisions, orphans }, skipped };
}

function isKnown(one: Decision, { hasPlace, hasProject }: ReviewIds): boolean {
  // Only what is new is decided on: the registry is the editors'.
  if (!one.id.startsWith('new-')) return false;
  // Two new names may be one thing.
  if (one.sort === 'merge') return one.project.startsWith('new-') || hasProject(one.project);
  if (one.sort === 'reject') return true;
  return placesOfSite(one.entry.site).every(hasPlace);
}

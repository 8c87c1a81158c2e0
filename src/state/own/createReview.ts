import { hashText } from '../../model/hashText.ts';
import type { PlanRecord } from '../../model/plan.ts';
import type { ReviewSource } from '../../model/review.ts';
import { hashBytes } from '../hashBytes.ts';
import type { OwnReview } from './ownState.ts';

/** A document as it was read, with what is known of it. */
export interface OwnDocument {
  readonly name: string;
  readonly format: ReviewSource['format'];
  readonly text: string;
  readonly facts: Omit<PlanRecord, 'id' | 'textSource' | 'publishedAt'>;
}

/** A review in which nothing has been decided yet. */
export async function createReview({ name, format, text, facts }: OwnDocument): Promise<OwnReview> {
  const source = await hashSource({ name, format, text });
  return {
    plan: { id: idOf(facts.title), ...facts, textSource: 'own', publishedAt: null },
    source,
    decisions: [],
    orphans: [],
  };
}

/** A text with its checksum, as a review holds it. */
export async function hashSource(given: Omit<ReviewSource, 'sha256'>): Promise<ReviewSource> {
  const sha256 = await hashBytes(new TextEncoder().encode(given.text));
  const { name, format, text } = given;
  return { name, format, sha256, text };
}

/**
 * An id that says whose plan it is and holds no digits, which would be read as a year: the next version of a plan
 * has the same title, and so the same id.
 */
const idOf = (title: string): string =>
  `own-${hashText(title)
    .replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!)
    .slice(0, 7)}`;

import type { Kind } from '../../model/kinds.ts';
import type { Decision } from '../../model/review.ts';
import type { Status } from '../../model/status.ts';
import type { ReviewRow } from './proposalRow.ts';
import { draftOf, type SiteDraft } from './siteDraft.ts';

/** A correction while it is being written. */
export interface CorrectDraft {
  readonly name: string;
  readonly kind: Kind;
  /** Empty: as the text has it. */
  readonly stage: Status | 'none' | '';
  readonly why: string;
  /** Names in one line. */
  readonly partners: string;
  readonly site: SiteDraft;
  readonly isBuilt: boolean;
}

/** A correction as it begins: what was proposed, or decided before. */
export function draftOfRow(
  { name, entry }: ReviewRow,
  anchors: Decision['anchors'],
  partnerMark: string,
): CorrectDraft {
  const earlier = anchors.find(({ status }) => status !== undefined);
  return {
    name,
    kind: entry?.kind ?? 'other',
    stage: earlier ? (earlier.status ?? 'none') : '',
    why: earlier?.why ?? '',
    partners: entry?.partners.map((one) => one.name).join(partnerMark) ?? '',
    site: draftOf(entry?.site ?? { type: 'none', reason: '' }),
    isBuilt: entry?.isBuilt ?? false,
  };
}

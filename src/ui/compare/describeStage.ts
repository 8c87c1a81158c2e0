import type { Commitment } from '../../model/project.ts';
import type { Words } from '../../words/words.ts';

/** Verb as written, section, stage and work, as one line. */
export function describeStage(
  { verb, status, work, section }: Pick<Commitment, 'verb' | 'status' | 'work' | 'section'>,
  { statuses }: Words,
): string {
  return [
    verb ? statuses.verb(verb) : statuses.noVerb,
    section ?? '',
    status ? statuses.of[status] : statuses.unstated,
    work ? statuses.works[work] : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

import type { StageNoun, VerbWord } from '../model/language.ts';
import { ladder, type Status } from '../model/status.ts';

const rank = (status: Status): number => (ladder as readonly Status[]).indexOf(status);

/**
 * The stage that verb and noun state together. Of two stages the earlier counts; `promote` (推进, 加快建设)
 * states none. 推进…规划建设 stays `promote`: there, 规划建设 names the work, not the stage.
 */
export function statusOf(words: readonly VerbWord[], noun: StageNoun | null): Status {
  const stages: Status[] = words.flatMap(({ status }) => (status && status !== 'promote' ? [status] : []));
  const promotes = words.some(
    ({ role, status }) => status === 'promote' || (!status && role !== 'adverb' && role !== 'refer'),
  );
  if (
    noun &&
    noun.status !== 'promote' &&
    !(noun.status === 'proposed' && !noun.isOwnStage && promotes && stages.length === 0)
  )
    stages.push(noun.status);
  return stages.sort((a, b) => rank(a) - rank(b))[0] ?? 'promote';
}

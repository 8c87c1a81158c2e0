import type { Doubt, Surety } from '../../model/proposal.ts';
import type { NameGroup } from './named.ts';
import type { ProposalTables } from './proposalTables.ts';

/** How sure a new name is a thing of its own, and why no surer. */
export function judgeProposal(
  { named, fullest }: NameGroup,
  namesPlace: boolean,
  alike: readonly string[],
  { briefWords }: ProposalTables,
): { surety: Surety; doubts: readonly Doubt[] } {
  const doubts: Doubt[] = [
    ...(named.every(({ occurrence }) => occurrence.verb === null) ? (['noVerb'] as const) : []),
    ...(briefWords.has(fullest.kindWord) ? (['briefWord'] as const) : []),
    ...(namesPlace ? [] : (['noPlace'] as const)),
    ...(alike.length > 0 ? (['likeKnown'] as const) : []),
    ...(named.every(({ isGeneral }) => isGeneral) ? (['general'] as const) : []),
    ...(named.every(({ isFromList }) => isFromList) ? (['fromList'] as const) : []),
  ];
  // That a list shares the end of a name leaves the name itself no less certain than its other doubts do.
  const grave = doubts.filter((doubt) => doubt !== 'fromList').length;
  if (doubts.includes('general') || grave > 1) return { surety: 'doubtful', doubts };
  return { surety: doubts.length === 0 ? 'sure' : 'likely', doubts };
}

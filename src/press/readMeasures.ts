import type { Measure, PlanText } from '../model/plan.ts';
import type { Commitment } from '../model/project.ts';
import type { Lexicon } from '../mentions/lexicon.ts';
import { findMatches } from '../mentions/findMatches.ts';
import type { UnknownName } from '../mentions/findUnknownNames.ts';
import { matchKey } from '../mentions/matchKey.ts';
import type { NameMatch } from '../mentions/nameMatch.ts';
import { parseUnits } from '../plans/parseUnits.ts';
import { buildRawOffsets } from '../model/buildRawOffsets.ts';
import {
  buildCommitments,
  buildMention,
  type CommitmentRules,
  type CutQuote,
} from '../projects/buildCommitments.ts';
import type { Unresolved } from './buildReport.ts';

export interface ReadPlan {
  readonly text: PlanText;
  readonly commitments: readonly { readonly project: string; readonly commitment: Commitment }[];
  readonly unresolved: readonly Unresolved[];
}

/** Adds mentions to the measures of a parsed plan and collects what they say of projects. */
export function readMeasures(
  parsed: PlanText,
  lexicon: Lexicon,
  rules: CommitmentRules,
  findUnknown: (measure: Measure, matches: readonly NameMatch[]) => readonly UnknownName[],
): ReadPlan {
  const commitments: { project: string; commitment: Commitment }[] = [];
  const unresolved: Unresolved[] = [];
  const measures = parsed.measures.map((measure) => {
    const key = matchKey(measure.textHans);
    const matches = findMatches(key, lexicon, parseUnits(measure.text, measure.textHans));
    const rawAt = buildRawOffsets(measure, parsed.dropped);
    const cut: CutQuote = (start, end) => ({
      quote: measure.text.slice(start, end),
      rawStart: rawAt[start]!,
      rawEnd: rawAt[end - 1]! + 1,
    });
    // An explanation printed behind a plan promises nothing.
    if (measure.kind !== 'commentary') {
      commitments.push(...buildCommitments(parsed.plan, measure, matches, cut, rules));
      for (const name of findUnknown(measure, matches)) {
        const { kind, verb, status, reason } = name;
        unresolved.push({
          plan: parsed.plan,
          measure: measure.id,
          ...cut(name.start, name.end),
          kind,
          verb,
          status,
          reason,
        });
      }
    }
    return { ...measure, mentions: matches.map((match) => buildMention(match, cut)) };
  });
  return { text: { ...parsed, measures }, commitments, unresolved };
}

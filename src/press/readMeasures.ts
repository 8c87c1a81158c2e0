import type { Measure, PlanText } from '../model/plan.ts';
import type { Commitment } from '../model/project.ts';
import { readNames, type NameTables } from '../mentions/readNames.ts';
import { matchKey } from '../mentions/matchKey.ts';
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

/** What was read of the same measures before, by a registry that differs only in names which these do not hold. */
export interface ReadBefore {
  readonly reading: ReadPlan;
  readonly isSame: (measure: Measure) => boolean;
}

/**
 * Adds mentions to the measures of a parsed plan and collects what they say of projects.
 * @param before saves reading once more what cannot have changed
 */
export function readMeasures(
  parsed: PlanText,
  tables: NameTables,
  rules: CommitmentRules,
  before?: ReadBefore,
): ReadPlan {
  const earlier = before && indexReading(before.reading);
  const commitments: { project: string; commitment: Commitment }[] = [];
  const unresolved: Unresolved[] = [];
  const measures = parsed.measures.map((measure) => {
    const known = before?.isSame(measure) && earlier?.get(measure.id);
    if (known) {
      commitments.push(...known.commitments);
      unresolved.push(...known.unresolved);
      return known.measure;
    }
    const { matches, unknown } = readNames(
      matchKey(measure.textHans),
      parseUnits(measure.text, measure.textHans),
      tables,
    );
    const rawAt = buildRawOffsets(measure, parsed.dropped);
    const cut: CutQuote = (start, end) => ({
      quote: measure.text.slice(start, end),
      rawStart: rawAt[start]!,
      rawEnd: rawAt[end - 1]! + 1,
    });
    // An explanation printed behind a plan promises nothing.
    if (measure.kind !== 'commentary') {
      commitments.push(...buildCommitments(parsed.plan, measure, matches, cut, rules, unknown));
      for (const name of unknown) {
        const { kind, verb, status, reason, tail, clause } = name;
        const rawRange = (range: readonly [number, number]): [number, number] => {
          const { rawStart, rawEnd } = cut(...range);
          return [rawStart, rawEnd];
        };
        unresolved.push({
          plan: parsed.plan,
          measure: measure.id,
          ...cut(name.start, name.end),
          kind,
          verb,
          status,
          reason,
          ...(tail ? { tail: rawRange(tail) } : {}),
          ...(clause ? { clause: rawRange(clause) } : {}),
        });
      }
    }
    return { ...measure, mentions: matches.map((match) => buildMention(match, cut)) };
  });
  return { text: { ...parsed, measures }, commitments, unresolved };
}

interface ReadMeasure {
  readonly measure: Measure;
  readonly commitments: ReadPlan['commitments'][number][];
  readonly unresolved: Unresolved[];
}

/** A reading taken apart again, by measure. */
function indexReading({ text, commitments, unresolved }: ReadPlan): Map<string, ReadMeasure> {
  const rows = new Map(
    text.measures.map((measure): [string, ReadMeasure] => [
      measure.id,
      { measure, commitments: [], unresolved: [] },
    ]),
  );
  for (const one of commitments) rows.get(one.commitment.measure)?.commitments.push(one);
  for (const one of unresolved) rows.get(one.measure)?.unresolved.push(one);
  return rows;
}

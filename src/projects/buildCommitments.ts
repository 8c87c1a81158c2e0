import type { CommitmentException } from '../model/language.ts';
import type { Measure, Mention } from '../model/plan.ts';
import type { Commitment } from '../model/project.ts';
import { clauseEnd } from '../mentions/clauseEnd.ts';
import { governVerb, type Governing, type Nature } from '../mentions/governVerb.ts';
import { listedWithoutVerb, titledInBox } from '../mentions/listedWithoutVerb.ts';
import { prepareSentences } from '../mentions/sentences.ts';
import { matchKey } from '../mentions/matchKey.ts';
import type { NameMatch } from '../mentions/nameMatch.ts';
import { findSection } from '../mentions/findSection.ts';
import type { VerbTables } from '../mentions/verbTables.ts';

/** Cuts a span of a measure together with its range in the source. */
export type CutQuote = (start: number, end: number) => { quote: string; rawStart: number; rawEnd: number };

export interface CommitmentRules {
  readonly verbs: VerbTables;
  readonly exceptions: readonly CommitmentException[];
  /** Names of regions are mentioned, never promised. */
  readonly isRegionName: (project: string) => boolean;
  readonly natureOf: (project: string) => Nature;
  /** Why a written name is taken for this project, where that is our judgement. */
  readonly whyJudged: (project: string, quote: string) => string | undefined;
}

/**
 * What one measure says of each project it names; one commitment per project and verb.
 * A name inside a longer project name, or merely mentioned, makes none.
 * @param longer names that the registry does not know; a known one may open them (浙江大学 in 浙江大学高等研究院)
 */
export function buildCommitments(
  plan: string,
  measure: Measure,
  matches: readonly NameMatch[],
  cut: CutQuote,
  rules: CommitmentRules,
  longer: readonly { readonly start: number; readonly end: number }[] = [],
): { project: string; commitment: Commitment }[] {
  const key = matchKey(measure.textHans);
  const sentences = prepareSentences(key, matches, rules.verbs);
  const found: { project: string; commitment: Commitment }[] = [];
  for (const match of matches) {
    if (!('project' in match.target) || isNested(match, matches) || opens(match, longer)) continue;
    const { project } = match.target;
    if (rules.isRegionName(project)) continue;
    const exception = rules.exceptions.find(
      (entry) => entry.measure === measure.id && entry.project === project,
    );
    if (exception?.decision === 'mention') continue;
    const governing =
      governVerb(sentences, match, rules.verbs, rules.natureOf(project)) ??
      (exception ? decided(key, match, exception) : null) ??
      (measure.kind === 'box'
        ? (titledInBox(sentences, match, rules.verbs) ?? listedWithoutVerb(sentences, match, rules.verbs))
        : null);
    if (!governing) continue;
    const verb = exception?.verb ?? governing.verb;
    const isSaid = ({ project: other, commitment }: (typeof found)[number]): boolean =>
      other === project && commitment.verb === verb;
    if (found.some(isSaid)) continue;
    const section = findSection(key, match, matches);
    const why =
      exception?.reason ??
      match.why ??
      rules.whyJudged(project, measure.textHans.slice(match.start, match.end));
    found.push({
      project,
      commitment: {
        plan,
        measure: measure.id,
        ...cut(governing.start, governing.end),
        verb,
        status: exception?.status !== undefined ? exception.status : governing.status,
        work: governing.work,
        ...(section ? { section } : {}),
        statusBasis: governing.inherited ? 'inferred' : 'stated',
        certainty: why ? 'judged' : 'certain',
        ...(why ? { why } : {}),
      },
    });
  }
  return found;
}

/** What an exception states where no verb is found by rule: its own verb, from there to the clause's end. */
function decided(key: string, match: NameMatch, { verb, status }: CommitmentException): Governing | null {
  const start = verb ? key.lastIndexOf(verb, match.start) : -1;
  if (start < 0) return null;
  const end = clauseEnd(key, match.end);
  return { verb: verb!, status: status ?? 'promote', work: null, inherited: false, start, end };
}

function opens({ start, end }: NameMatch, longer: readonly { start: number; end: number }[]): boolean {
  return longer.some((name) => name.start <= start && name.end > end);
}

function isNested(match: NameMatch, matches: readonly NameMatch[]): boolean {
  return matches.some(
    (other) =>
      other !== match &&
      'project' in other.target &&
      other.start <= match.start &&
      other.end >= match.end &&
      (other.end - other.start > match.end - match.start || (other.parts !== undefined && !match.parts)),
  );
}

/** A mention as the contract has it, from a match in the measure's text. */
export function buildMention(match: NameMatch, cut: CutQuote): Mention {
  const { start, end, target, parts } = match;
  return {
    ...target,
    start,
    end,
    ...cutRaw(cut(start, end)),
    ...(parts ? { parts: parts.map(([from, to]) => [from, to] as [number, number]) } : {}),
  };
}

function cutRaw({ quote, rawStart, rawEnd }: ReturnType<CutQuote>) {
  return { rawStart, rawEnd, quote };
}

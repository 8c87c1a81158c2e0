import type { PlanText } from '../model/plan.ts';
import { natureOf } from '../mentions/natureOf.ts';
import { buildNameTables } from '../mentions/readNames.ts';
import type { CommitmentRules } from '../projects/buildCommitments.ts';
import { buildVerbTables } from '../mentions/verbTables.ts';
import { buildScriptFold } from '../plans/foldScript.ts';
import { parsePlan } from '../plans/parsePlan.ts';
import type { PressInput, SourcePlan } from './pressInput.ts';
import { readMeasures, type ReadBefore, type ReadPlan } from './readMeasures.ts';
import { whyJudged } from './whyJudged.ts';

/** Reads plans, one at a time, by one registry. */
export interface PlanReader {
  /** Text → measures. */
  readonly parse: (plan: SourcePlan) => PlanText;
  /** Measures → mentions → commitments; mentions that the measures already bear are read anew. */
  readonly read: (parsed: PlanText, before?: ReadBefore) => ReadPlan;
}

export function createPlanReader({
  places,
  projects,
  language,
}: Pick<PressInput, 'places' | 'projects' | 'language'>): PlanReader {
  const foldScript = buildScriptFold(language.characters, language.overrides, language.lookalikes);
  const boilerplate = language.boilerplate.map((pattern) => new RegExp(pattern));
  const verbs = buildVerbTables(language);
  const entries = new Map(projects.map((entry) => [entry.id, entry]));
  const judgedIn = new Set(projects.flatMap(({ judged = [] }) => judged.map(({ plan }) => plan ?? '')));
  const tablesByKey = new Map<string, ReturnType<typeof buildNameTables>>();
  /** Plans for which no name is judged are read by the same tables. */
  const tablesOf = (plan: string): ReturnType<typeof buildNameTables> => {
    const key = judgedIn.has(plan) ? plan : '';
    const tables = tablesByKey.get(key) ?? buildNameTables(places, projects, language, verbs, key);
    tablesByKey.set(key, tables);
    return tables;
  };
  return {
    parse: ({ record, source }) =>
      parsePlan(record.id, source, { foldScript, boilerplate, garbled: record.garbled }),
    read: (parsed, before) => {
      const rules: CommitmentRules = {
        verbs,
        exceptions: language.commitmentExceptions.filter(({ plan }) => plan === parsed.plan),
        isRegionName: (project) => entries.get(project)?.isRegionName ?? false,
        natureOf: (project) => {
          const { kind, built } = entries.get(project)!;
          return natureOf(kind, built.before);
        },
        whyJudged: (project, quote) => whyJudged(entries.get(project)!, parsed.plan, quote),
      };
      return readMeasures(parsed, tablesOf(parsed.plan), rules, before);
    },
  };
}

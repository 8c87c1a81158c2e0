import { natureOf } from '../mentions/natureOf.ts';
import { buildNameTables } from '../mentions/readNames.ts';
import { buildVerbTables } from '../mentions/verbTables.ts';
import { buildScriptFold } from '../plans/foldScript.ts';
import { parsePlan } from '../plans/parsePlan.ts';
import type { PressInput, SourcePlan } from './pressInput.ts';
import { readMeasures, type ReadPlan } from './readMeasures.ts';
import { whyJudged } from './whyJudged.ts';

/** Text → measures → mentions → commitments, of one plan at a time, by one registry. */
export function createPlanReader({
  places,
  projects,
  language,
}: Pick<PressInput, 'places' | 'projects' | 'language'>): (plan: SourcePlan) => ReadPlan {
  const foldScript = buildScriptFold(language.characters, language.overrides);
  const boilerplate = language.boilerplate.map((pattern) => new RegExp(pattern));
  const verbs = buildVerbTables(language);
  const entries = new Map(projects.map((entry) => [entry.id, entry]));
  return ({ record, source }) => {
    const parsed = parsePlan(record.id, source, { foldScript, boilerplate, garbled: record.garbled });
    const tables = buildNameTables(places, projects, language, verbs, record.id);
    return readMeasures(parsed, tables, {
      verbs,
      exceptions: language.commitmentExceptions.filter(({ plan }) => plan === record.id),
      isRegionName: (project) => entries.get(project)?.isRegionName ?? false,
      natureOf: (project) => {
        const { kind, built } = entries.get(project)!;
        return natureOf(kind, built.before);
      },
      whyJudged: (project, quote) => whyJudged(entries.get(project)!, record.id, quote),
    });
  };
}

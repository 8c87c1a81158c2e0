import type { PaperWords } from '../../export/paperWords.ts';
import type { PlanSummary } from '../../model/plan.ts';
import type { PaperCatalogue } from '../../words/loadPaperWords.ts';
import type { Words } from '../../words/words.ts';
import { listPlanFacts } from '../reader/listPlanFacts.ts';
import { listTextNotes } from '../reader/listTextNotes.ts';
import { numberLabel } from '../reader/numberLabel.ts';

/** What a paper needs of a catalogue, in the words that other panels have for the same. */
export function paperWordsOf(
  words: Words,
  paper: PaperCatalogue,
  dataDate: string,
  planLabel: (plan: PlanSummary) => string,
): PaperWords {
  const { formats, listed, provinces, reader, shell, statuses } = words;
  return {
    ...paper,
    notice: shell.notice,
    textNotes: (plans) => listTextNotes(plans, words),
    asOfText: statuses.asOfText,
    listed,
    number: formats.number,
    date: formats.date,
    factsOf: (plan) => listPlanFacts(plan, dataDate, words),
    planLabel,
    provinceOf: provinces.of,
    statusOf: statuses.of,
    unstated: statuses.unstated,
    noVerb: statuses.noVerb,
    workOf: statuses.works,
    roleOf: reader.roles,
    numberOf: (measure) => numberLabel(measure, words),
  };
}

import { isHorizonPast } from '../analysis/isHorizonPast.ts';
import { simplifyByTexts } from '../analysis/simplifyByTexts.ts';
import type { Project } from '../model/project.ts';
import type { Province } from '../model/status.ts';
import type { PaperWords } from './paperWords.ts';
import { readSide, type PaperData, type Said, type SideReading } from './readSide.ts';

/** What a paper lists: a project of a border, a corridor or a selection, and what its finder says of it. */
export interface PaperSubject {
  readonly project: Project;
  /** Where it crosses, at which kilometre: goes into the remarks. */
  readonly note?: string;
}

/** Whose words stand in the left column and whose in the right. */
export type Sides = readonly [Province, Province];

/** A text for each column of the table, in its order. */
export type PaperRow = readonly [
  n: string,
  matter: string,
  ours: string,
  theirs: string,
  source: string,
  stage: string,
  units: string,
  remarks: string,
];

/** The rows of 附表: what each side says of each project, with document, number, stage and units. */
export function buildPaperRows(
  subjects: readonly PaperSubject[],
  sides: Sides,
  data: PaperData,
  words: PaperWords,
): PaperRow[] {
  return subjects.map(({ project, note }, index) => {
    const readings = sides.map((side) => readSide(project, side, data));
    const cell = (build: Tell): string =>
      readings
        .map((reading) => tellOfSide(reading, build, words))
        .filter(Boolean)
        .join('\n') || words.none;
    return [
      `${index + 1}`,
      project.name,
      tellSaid(readings[0]!, words),
      tellSaid(readings[1]!, words),
      cell(({ plan, measure }) => words.source(words.planLabel(plan), words.numberOf(measure))),
      cell((said, isOnly) => tellStage(said, isOnly, data, words)),
      cell((said) => tellUnits(said, data, words)),
      tellRemarks(project, note, readings, data, words) || words.none,
    ];
  });
}

/** Puts a clause into words; `isOnly` where the side speaks through one plan alone, so that it need not be named again. */
type Tell = (said: Said, isOnly: boolean) => string;

/** What a side's column holds: quotes, else why there are none. */
function tellSaid({ side, said, silent, isHeld }: SideReading, words: PaperWords): string {
  const isOnly = isByOnePlan(said);
  if (said.length > 0)
    return unique(
      said.map(({ plan, quote }) => {
        const quoted = words.quote(quote);
        return isOnly ? quoted : words.quoteOf(quoted, words.planLabel(plan));
      }),
    ).join('\n');
  if (!isHeld) return words.notHeld;
  if (silent.length === 0) return words.notTouched(words.provinceOf[side]);
  return silent
    .map(({ plan, isNamed, isOfLevel }) => {
      const label = words.planLabel(plan);
      if (isNamed) return words.onlyNamed(label);
      return isOfLevel ? words.notMentioned(label) : words.otherLevel(label);
    })
    .join('\n');
}

/** What both sides' cells hold side by side, each told whose it is. */
function tellOfSide({ side, said }: SideReading, build: Tell, words: PaperWords): string {
  const isOnly = isByOnePlan(said);
  return unique(said.map((one) => build(one, isOnly)))
    .map((what) => words.ofSide(words.provinceOf[side], what))
    .join('\n');
}

function tellStage(
  { commitment, plan }: Said,
  isOnly: boolean,
  { dataDate }: PaperData,
  words: PaperWords,
): string {
  const { verb, status, work } = commitment;
  const stage = words.stage(
    verb ?? words.noVerb,
    status ? words.statusOf[status] : words.unstated,
    work && words.workOf[work],
  );
  const mark = isHorizonPast(plan, dataDate) ? words.pastMark : '';
  return (isOnly ? stage : words.stageOf(stage, words.planLabel(plan))) + mark;
}

function tellUnits({ measure: { units }, plan }: Said, data: PaperData, words: PaperWords): string {
  if (units.length === 0) return words.unitsNotListed;
  const text = data.texts[plan.id];
  const shown = (name: string): string => (data.asReceived || !text ? name : simplifyByTexts(name, [text]));
  const roles = [...new Set(units.map(({ role }) => role))];
  return roles
    .map((role) => {
      const names = words.listed(units.filter((unit) => unit.role === role).map(({ name }) => shown(name)));
      return words.unitsOfRole(role === 'responsible' ? null : words.roleOf[role], names);
    })
    .join('');
}

function tellRemarks(
  project: Project,
  note: string | undefined,
  readings: readonly SideReading[],
  data: PaperData,
  words: PaperWords,
): string {
  const said = readings.flatMap((reading) => reading.said).map(({ commitment }) => commitment);
  const sides: readonly (Province | null)[] = readings.map(({ side }) => side);
  const others = data.plans.filter(
    (plan) =>
      !sides.some((side) => side === plan.territory?.province) &&
      project.commitments.some((one) => one.plan === plan.id),
  );
  return unique([
    ...(note ? [note] : []),
    ...said.flatMap(({ section }) => (section ? [words.section(section)] : [])),
    ...said.flatMap(({ certainty, why }) => (certainty === 'judged' && why ? [words.judged(why)] : [])),
    ...(others.length > 0 ? [words.alsoIn(words.listed(others.map(words.planLabel)))] : []),
    ...(project.precision === 'C' || project.precision === 'D' ? [words.sketched] : []),
    ...(project.precision === 'none' ? [words.notDrawn] : []),
  ]).join('\n');
}

const isByOnePlan = (said: readonly Said[]): boolean => new Set(said.map(({ plan }) => plan.id)).size === 1;

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

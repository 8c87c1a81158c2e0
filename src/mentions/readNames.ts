import type { LanguageTables } from '../model/language.ts';
import type { PlaceEntry, ProjectEntry } from '../model/registry.ts';
import { findCandidates, type Candidate, type CandidateTables } from './findCandidates.ts';
import { findMatches } from './findMatches.ts';
import { findUnknownNames, type UnknownName, type UnknownNameTables } from './findUnknownNames.ts';
import { genericTest } from './genericTest.ts';
import { buildElsewhere, withoutNamesakes } from './withoutNamesakes.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import { buildLineIndex, resolveLine, type LineIndex } from './lineIndex.ts';
import { buildLineNodeTables } from './lineNodes.ts';
import { matchKey } from './matchKey.ts';
import type { NameMatch } from './nameMatch.ts';
import { resolveOverlaps } from './resolveOverlaps.ts';
import { prepareSentences } from './sentences.ts';
import type { VerbTables } from './verbTables.ts';
import { windowOf } from './windowOf.ts';

/** All that names are read with. */
export interface NameTables extends CandidateTables, UnknownNameTables {
  readonly lexicon: Lexicon;
  readonly lineIndex: LineIndex;
  readonly isElsewhere: (place: string, project: string) => boolean;
}

const levels = ['province', 'city', 'county', 'town'];

/** @param plan names that we judge to mean a project in one plan alone are read in that plan */
export function buildNameTables(
  places: readonly PlaceEntry[],
  projects: readonly ProjectEntry[],
  language: LanguageTables,
  verbs: VerbTables,
  plan: string,
): NameTables {
  const placeNames = [...places]
    .sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level))
    .map(({ id, name, aliases }) => ({ target: { place: id }, names: [name, ...aliases] }));
  const namesOf = ({ name, aliases, judged }: ProjectEntry): string[] => [
    name,
    ...aliases,
    ...(judged ?? []).filter((entry) => (entry.plan ?? plan) === plan).map(({ alias }) => alias),
  ];
  const lexicon = buildLexicon(
    [...placeNames, ...projects.map((entry) => ({ target: { project: entry.id }, names: namesOf(entry) }))],
    language.verbs.map(({ word }) => word),
    language.nameExceptions,
    language.verbs.filter(({ role }) => role !== 'adverb').map(({ word }) => word),
  );
  const placeIds = new Map(
    placeNames.flatMap(({ target, names }) => names.map((name) => [name, target.place] as const)).reverse(),
  );
  const lines = buildLineNodeTables(placeIds, language.shortNames);
  const named = projects.map((entry) => ({ ...entry, names: namesOf(entry) }));
  return {
    lexicon,
    isElsewhere: buildElsewhere(places, projects),
    lines,
    lineIndex: buildLineIndex(named, language.kindWords, lines),
    kindWords: language.kindWords,
    bounds: language.nameBounds,
    courseWords: language.courseWords,
    isGeneric: genericTest(language.genericNames),
    notProjects: new Map(language.notProjects.map(({ name, reason }) => [matchKey(name), reason])),
    verbs,
  };
}

/**
 * Every name in a text: those of the registry and the gazetteer, as written, in lists, or abbreviated; and
 * those that only their last word betrays.
 * @param key match key of the text
 * @param unitBrackets brackets of responsible units
 */
export function readNames(
  key: string,
  unitBrackets: readonly { readonly start: number; readonly end: number }[],
  tables: NameTables,
): { matches: NameMatch[]; unknown: UnknownName[] } {
  const known = withoutNamesakes(findMatches(key, tables.lexicon, unitBrackets), tables);
  const phrases = prepareSentences(key, known, tables.verbs).phrasesIn(0, key.length);
  const places = known.filter(({ target }) => 'place' in target);
  const left = { bounds: tables.bounds, phrases, isNoun: tables.verbs.isNoun, places };
  const candidates = findCandidates(key, left, tables);
  const matches = resolveOverlaps([...known, ...abbreviated(key, candidates, known, tables)]);
  return {
    matches,
    unknown: findUnknownNames(key, candidates, matches, unitBrackets, tables),
  };
}

/** No name is longer. */
const farthest = 96;

/** Lines of the registry that a name abbreviates in a way which the registry does not list. */
function abbreviated(
  key: string,
  candidates: readonly Candidate[],
  known: readonly NameMatch[],
  { lineIndex, lines }: NameTables,
): NameMatch[] {
  return candidates.flatMap((candidate) => {
    const { start, end, tail } = candidate;
    const isTaken = windowOf(known, start - farthest, end).some(
      (match) => 'project' in match.target && match.end > start,
    );
    const project = isTaken ? null : resolveLine(key, candidate, lineIndex, lines);
    return project ? [{ start, end, target: { project }, ...(tail ? { parts: [tail] } : {}) }] : [];
  });
}

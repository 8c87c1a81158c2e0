import type { Fact, FactSource, ParkFile, ParkGroup, ParkRow, WiderFact } from '../../model/park.ts';
import type { ParkRules } from '../../model/parkRules.ts';
import { buildParkRow } from './buildParkRow.ts';
import { factsOfClauses } from './factsOfClauses.ts';
import { factsOfName, type KnownPark, type NameTables } from './factsOfName.ts';
import { factsOfSubject } from './factsOfSubject.ts';
import { findAppliesTo } from './findAppliesTo.ts';
import { findGroups } from './findGroups.ts';
import { findWider } from './findWider.ts';
import type { FoundFact } from './foundFact.ts';
import { clausesOf, isWithin, sentencesOf } from './parkText.ts';
import { readOverrides } from './readOverrides.ts';
import { readSource, type SourceOf } from './readSource.ts';
import { readSubjects } from './readSubjects.ts';
import { findTerritory } from '../findTerritory.ts';
import type { PressInput } from '../pressInput.ts';
import type { PressOutput } from '../pressOutput.ts';

interface ParkInput extends Pick<PressInput, 'places' | 'projects' | 'language'> {
  /** Of a plan whose jurisdiction is not told it is not known in which counties 各县区 are. */
  readonly plans: readonly { readonly record: { readonly id: string; readonly jurisdiction?: string } }[];
}

/**
 * What plans state of parks and zones: with whom, where, of which level, for what industries, by which instruments, each
 * with its clause; what they state of all of them; and groups that they count. Pure; the same in Node and in a browser.
 * @throws where an override quotes what its measure does not hold
 */
export function pressParks(
  { plans, projects }: Pick<PressOutput, 'plans' | 'projects'>,
  { plans: received, places, projects: entries, language }: ParkInput,
  rules: ParkRules,
): ParkFile {
  const { overrides } = rules;
  const hosts = new Map(overrides.hosts.map(({ project, place }) => [project, place]));
  const leftOut = new Set(overrides.leftOut.map(({ project }) => project));
  const parks = projects.filter(
    ({ id, layer }) => (layer === 'parks' || layer === 'zones') && !leftOut.has(id),
  );
  const byId = new Map(parks.map((project) => [project.id, project]));
  const tables: NameTables = {
    rules,
    isPark: (id) => byId.has(id),
    places: new Map(places.map((place) => [place.id, place])),
    shortNames: new Map(language.shortNames.map(({ short, places: ids }) => [short, ids])),
  };
  const known = (id: string): KnownPark => {
    const { partners, places: own } = byId.get(id)!;
    const host = hosts.get(id);
    return { partners, hosts: own.length ? own : host ? [host] : [] };
  };

  const sources = new Map(entries.map((entry) => [entry.id, entry.sources]));
  const territories = new Map(
    received.map(({ record: { id, jurisdiction } }) => [
      id,
      findTerritory(jurisdiction ?? '', places)?.place ?? null,
    ]),
  );

  const facts = new Map<string, Fact[]>();
  const wider: WiderFact[] = [];
  const groups: Omit<ParkGroup, 'id'>[] = [];
  const addWider = (said: Omit<WiderFact, 'appliesTo'>): void => {
    const fact = {
      ...said,
      appliesTo: findAppliesTo(said, territories.get(said.plan) ?? null, rules, places),
    };
    const isSame = (one: WiderFact): boolean =>
      (['measure', 'value', 'scope', 'scopeWords'] as const).every((key) => one[key] === fact[key]) &&
      one.year === fact.year;
    if (!wider.some(isSame)) wider.push(fact);
  };
  const addFact = (id: string, fact: Fact): void => {
    const list = facts.get(id) ?? [];
    facts.set(id, list);
    const isSame = ({ type, value, measure }: Fact): boolean =>
      type === fact.type && value === fact.value && measure === fact.measure;
    const isNone = overrides.notFacts.some((one) => one.project === id && isSame(one as unknown as Fact));
    // Of one measure the first clause is enough, and a certain one before one that we judge.
    const at = list.findIndex(isSame);
    if (isNone) return;
    if (at < 0) list.push(fact);
    else if (list[at]!.certainty === 'judged' && fact.certainty === 'certain') list[at] = fact;
  };

  for (const text of plans)
    for (const measure of text.measures) {
      if (measure.kind === 'commentary') continue;
      const sourceOf = readSource(text, measure);
      const sentences = sentencesOf(measure.textHans);
      const subjects = readSubjects(measure, sentences, (id) => byId.has(id), rules);
      for (const subject of subjects) {
        if (subject.isReferred) continue;
        const shared = subject.members.length > 1;
        for (const name of subject.members) {
          const id = name.project!;
          const own = factsOfName(measure, subject, name, known(id), tables);
          const said = factsOfClauses(measure.textHans, subject, rules).map((fact): FoundFact =>
            shared && fact.certainty === 'certain' && fact.start >= subject.clause.end
              ? { ...fact, certainty: 'judged', why: rules.clues.whys.shared }
              : fact,
          );
          for (const fact of [...own, ...said]) addFact(id, buildFact(fact, sourceOf));
        }
      }
      const about = overrides.subjects.find((one) => one.measure === measure.id);
      const isAbout = about && byId.has(about.project);
      if (isAbout)
        for (const clause of sentences.flatMap((sentence) => clausesOf(measure.textHans, sentence)))
          for (const fact of factsOfSubject(measure, clause, rules))
            addFact(about.project, buildFact(fact, sourceOf));
      for (const sentence of sentences) {
        const clauses = clausesOf(measure.textHans, sentence);
        if (clauses.length === 0) continue;
        const here = subjects.filter((one) => isWithin(one.sentence, sentence));
        for (const group of findGroups(measure.textHans, clauses, here, rules))
          groups.push({
            name: group.name,
            stated: group.stated,
            named: [...group.named],
            ...sourceOf(group),
          });
        // An introduction tells aims, and arranges nothing.
        if (isAbout || measure.kind === 'general') continue;
        // A sentence that arranges something for parks by name speaks of all only where it turns to them.
        const isTaken = here.some(({ isReferred }) => !isReferred);
        const turn = clauses.findIndex(({ start }) =>
          rules.scopes.words.some(({ word }) => measure.textHans.startsWith(word, start)),
        );
        if (isTaken && turn < 0) continue;
        const open = isTaken ? clauses.slice(turn) : clauses;
        for (const { term, words, scope, scopeWords, amount, year, ...span } of findWider(
          measure.textHans,
          open,
          rules,
        ))
          addWider({
            type: 'instrument',
            value: term.id,
            words,
            ...(amount ? { amount } : {}),
            scope,
            scopeWords,
            year,
            ...sourceOf(span),
          });
      }
    }
  const authored = readOverrides(plans, rules);
  for (const { project, ...fact } of authored.facts) if (byId.has(project)) addFact(project, fact);
  authored.wider.forEach(addWider);
  groups.push(...authored.groups);

  const inOrder = <T extends FactSource>(stated: readonly T[]): T[] =>
    stated.toSorted(
      (a, b) =>
        plans.findIndex(({ plan }) => plan === a.plan) - plans.findIndex(({ plan }) => plan === b.plan) ||
        a.rawStart - b.rawStart,
    );

  const rows = parks.flatMap((project): ParkRow[] => {
    const own = facts.get(project.id) ?? [];
    const isPark = project.layer === 'parks';
    // That a zone lies somewhere, or is of some rank, is nothing that an investor looks for.
    const tells =
      own.some(({ type }) => type !== 'host' && type !== 'level') ||
      project.partners.length > 0 ||
      project.industries.length > 0;
    return isPark || tells
      ? [
          buildParkRow(
            project,
            own,
            { host: hosts.get(project.id), sources: sources.get(project.id) ?? [] },
            tables.places,
          ),
        ]
      : [];
  });
  const used = new Set(rows.flatMap(({ partners }) => partners.map(({ name }) => name)));
  const vocabulary = (terms: ParkRules['industries']) =>
    terms.map(({ id, name, nameEn }) => ({ id, name, nameEn }));
  return {
    parks: rows,
    groups: inOrder(groups).map((group, at, all) => {
      const before = all.slice(0, at).filter(({ measure }) => measure === group.measure).length;
      return { id: `${group.measure}:${before + 1}`, ...group };
    }),
    wider: inOrder(wider),
    vocabulary: {
      industries: vocabulary(rules.industries),
      instruments: vocabulary(rules.instruments),
      levels: vocabulary(rules.levels),
      partners: rules.partners
        .filter(({ name }) => used.has(name))
        .map(({ name, nameEn }) => ({ name, nameEn })),
    },
  };
}

function buildFact(
  { type, value, words, certainty, why, amount, ...span }: FoundFact,
  sourceOf: SourceOf,
): Fact {
  const source = sourceOf(span);
  return {
    type,
    value,
    words,
    ...(amount ? { amount } : {}),
    certainty,
    ...(why ? { why } : {}),
    ...source,
  };
}

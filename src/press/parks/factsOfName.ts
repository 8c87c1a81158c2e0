import type { Measure, Mention } from '../../model/plan.ts';
import type { Place } from '../../model/project.ts';
import type { ParkRules } from '../../model/parkRules.ts';
import type { FoundFact } from './foundFact.ts';
import { findTerms } from './findTerms.ts';
import { findWords, isWithin, mentionsIn, type Span } from './parkText.ts';
import type { Subject } from './readSubjects.ts';

/** What is known of a park beside the texts. */
export interface KnownPark {
  readonly partners: readonly { readonly name: string; readonly place?: string | undefined }[];
  /** Where it lies, of the registry; empty where that is not known. */
  readonly hosts: readonly string[];
}

export interface NameTables {
  readonly rules: ParkRules;
  readonly places: ReadonlyMap<string, Pick<Place, 'id' | 'parents' | 'level' | 'name'>>;
  readonly isPark: (project: string) => boolean;
  /** Characters that abbreviate places (沪, 滁). */
  readonly shortNames: ReadonlyMap<string, readonly string[]>;
}

/** What the name of a park states, as a text writes it: with whom, where, of which level, for what industry. */
export function factsOfName(
  measure: Pick<Measure, 'textHans' | 'mentions'>,
  { clause, sentence, level, members }: Subject,
  name: Mention,
  known: KnownPark,
  tables: NameTables,
): FoundFact[] {
  const { textHans: text } = measure;
  const { rules } = tables;
  const own: Span = name;
  const facts: FoundFact[] = [
    ...placesInName(measure, name, known, tables, clause),
    ...placesInSentence(measure, sentence, name, known, tables),
    ...bodiesIn(measure, own, clause, known, rules),
  ];
  // Behind a list (A、B等省际产业合作园区) a level is that of all its members.
  const tail = { start: members.at(-1)!.end, end: clause.end };
  const isListed = members.includes(name) && text.startsWith('等', tail.start);
  const head = isListed ? { start: tail.start, end: Math.min(tail.end, tail.start + 18) } : null;
  const spans = [own, ...(head ? [head] : [])];
  for (const { term, word } of spans.flatMap((span) => findTerms(text, span, rules.industries)))
    facts.push({ ...clause, type: 'industry', value: term.id, words: word, certainty: 'certain' });
  for (const { term, word } of findTerms(text, own, rules.instruments))
    if (!term.ownOnly)
      facts.push({ ...clause, type: 'instrument', value: term.id, words: word, certainty: 'certain' });
  const { bids, builds, whys } = rules.clues;
  for (const { term, word, start } of spans.flatMap((span) => findTerms(text, span, rules.levels))) {
    if (level !== 'bid') {
      // 建设国家级某区, 某地等建设国家级某区: what is yet to be built is not of that level by its name alone.
      const from = start === name.start ? clause.start : tail.start;
      const isOfName = start > name.start && start < name.end;
      const isBuilt = !isOfName && builds.words.some((one) => text.slice(from, start).includes(one));
      const isAim = level === 'aim' || isBuilt;
      facts.push({
        ...clause,
        type: 'level',
        value: term.id,
        words: word,
        ...(isAim ? { certainty: 'judged' as const, why: whys.aim } : { certainty: 'certain' as const }),
      });
    } else if (term.id === bids.level) {
      const [bid] = findWords(text, clause, bids.words);
      if (bid)
        facts.push({
          ...clause,
          type: 'instrument',
          value: bids.term,
          words: bid.word,
          certainty: 'certain',
        });
    }
  }
  return facts;
}

/** Places that are written out in the name, or by their character. */
function placesInName(
  measure: Pick<Measure, 'textHans' | 'mentions'>,
  name: Mention,
  known: KnownPark,
  { places, shortNames, rules }: NameTables,
  clause: Span,
): FoundFact[] {
  const { textHans: text } = measure;
  const written = mentionsIn(measure, name).filter((one) => one.place !== undefined);
  const facts: FoundFact[] = [];
  const add = (type: 'partner' | 'host', value: string, words: string, why: string | null): void => {
    facts.push({
      ...clause,
      type,
      value,
      words,
      ...(why ? { certainty: 'judged' as const, why } : { certainty: 'certain' as const }),
    });
  };
  const isUpOf = (id: string, below: string): boolean =>
    below === id || (places.get(below)?.parents.includes(id) ?? false);
  const used: Span[] = findWords(text, name, rules.clues.notShort.words);
  for (const { place, start, end } of written) {
    const id = place!;
    const words = text.slice(start, end);
    const isPartner = known.partners.some((one) => one.place === id);
    // A province says no more than the city below it.
    const isHost =
      known.hosts.some((host) => isUpOf(id, host) || isUpOf(host, id)) &&
      places.get(id)?.level !== 'province';
    if (isPartner) add('partner', id, words, null);
    if (isHost) add('host', id, words, null);
    // 中德(合肥)合作智慧产业园: a place that has the bracket for itself is where the park lies.
    const isBracketed = /[(（]/.test(text[start - 1] ?? '') && /[)）]/.test(text[end] ?? '');
    const isBare = known.hosts.length === 0 && (isBracketed || known.partners.length === 0);
    if (!isPartner && !isHost && isBare) add('host', id, words, null);
    used.push({ start, end });
  }
  // Characters count only for what the registry knows: 沪苏大丰 is 上海 and 江苏大丰, not any 苏.
  const wanted = [
    ...known.partners.flatMap(({ place }) => (place ? [['partner', place] as const] : [])),
    ...known.hosts.map((place) => ['host', place] as const),
  ].filter(([type, place]) => !facts.some((fact) => fact.type === type && fact.value === place));
  for (const [type, place] of wanted)
    for (let at = name.start; at < name.end; at++) {
      const character = text[at]!;
      const candidates = shortNames.get(character) ?? [];
      const isElse = used.some((span) => span.start <= at && at < span.end);
      if (!candidates.includes(place) || isElse) continue;
      add(
        type,
        place,
        character,
        candidates.length > 1 || character !== '沪' ? rules.clues.whys.abbreviated : null,
      );
      break;
    }
  return facts;
}

/** Partners and hosts of the registry that the sentence lists before the name (以上海青浦、江苏吴江、浙江嘉善为…). */
function placesInSentence(
  measure: Pick<Measure, 'textHans' | 'mentions'>,
  sentence: Span,
  name: Mention,
  known: KnownPark,
  { rules, places, isPark }: NameTables,
): FoundFact[] {
  const { textHans: text } = measure;
  const ahead = { start: sentence.start, end: name.start };
  const { words: joins, notIn } = rules.clues.joins;
  const join = findWords(text, ahead, [...joins, ...notIn]).findLast(({ word }) => joins.includes(word));
  if (!join) return [];
  const isPlain = !measure.mentions.some(
    ({ project, start, end }) =>
      project !== undefined && isPark(project) && start >= join.end && end <= name.start,
  );
  if (!isPlain) return [];
  const found = mentionsIn(measure, { start: join.end, end: name.start }).filter(
    ({ place }) => place !== undefined && places.get(place)?.level !== 'province',
  );
  return found.flatMap(({ place, start, end }): FoundFact[] => {
    const isPartner = known.partners.some((one) => one.place === place);
    const isHost = known.hosts.includes(place!);
    const isJoint = rules.clues.joint.words.some((word) =>
      text
        .slice(end, name.start)
        .replace(/^[^,，]*?等/, '')
        .startsWith(word),
    );
    const quote = { start: join.start, end: name.end };
    const words = text.slice(start, end);
    return [
      ...(isPartner || (isJoint && known.partners.length === 0)
        ? [{ ...quote, type: 'partner' as const, value: place!, words, certainty: 'certain' as const }]
        : []),
      ...(isHost
        ? [{ ...quote, type: 'host' as const, value: place!, words, certainty: 'certain' as const }]
        : []),
    ];
  });
}

/** Countries, bodies and companies in the name: a country by its character before 中 (中韩). */
function bodiesIn(
  { textHans: text, mentions }: Pick<Measure, 'textHans' | 'mentions'>,
  name: Span,
  clause: Span,
  known: KnownPark,
  { partners }: ParkRules,
): FoundFact[] {
  const byWord = new Map(partners.flatMap((one) => one.words.map((word) => [word, one] as const)));
  const inName = findWords(text, name, [...byWord.keys()]);
  const listed = findWords(text, { start: clause.start, end: name.start }, [...byWord.keys()]).filter(
    (found) =>
      known.partners.some((one) => one.name === byWord.get(found.word)!.name) &&
      // Within another, longer name it is that one's.
      !mentions.some(
        ({ project, ...other }) =>
          project !== undefined && isWithin(found, other) && other.end - other.start > found.word.length,
      ),
  );
  return [...inName, ...listed].flatMap(({ word, start, end }): FoundFact[] => {
    if (!isWithin({ start, end }, clause)) return [];
    const { name: called, place } = byWord.get(word)!;
    // The park itself may be of the body whose name it bears (上海张江).
    if (place && known.hosts.includes(place)) return [];
    return [{ ...clause, type: 'partner', value: place ?? called, words: word, certainty: 'certain' }];
  });
}

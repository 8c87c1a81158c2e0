import type { Kind } from '../../model/kinds.ts';
import type { Partner } from '../../model/project.ts';
import { provinces } from '../../model/status.ts';
import { lineNodes } from '../../mentions/lineNodes.ts';
import { placeLists } from './findHosts.ts';
import { findNameEnds } from './lineEnds.ts';
import type { Named } from './named.ts';
import { shortNameOf } from './placeNames.ts';
import type { ProposalTables } from './proposalTables.ts';

/** Kinds that two make together. */
export const jointKinds: ReadonlySet<Kind> = new Set<Kind>([
  'zone',
  'park',
  'finance',
  'logistics',
  'port',
  'science',
  'research',
  'school',
  'hospital',
  'data_centre',
]);
/** The character of a province may mean a city of it (苏); that of a municipality is one. */
const doubtful = new Set<string>(provinces.filter((province) => province !== '沪'));

/** With whom the thing is made, as far as its name or its clause says so; no guess at characters of several places. */
export function findPartners(named: Named, tables: ProposalTables): readonly Partner[] {
  if (!jointKinds.has(named.kind)) return [];
  const partners = new Map<string, Partner>();
  const add = (place: string): void => {
    const entry = tables.places.get(place);
    if (entry) partners.set(place, { name: shortNameOf(entry), place });
  };
  const ends = findNameEnds(named, tables);
  if (ends.sort === 'places' && ends.isWritten) ends.ids.forEach(add);
  else for (const id of openingShorts(named, tables)) add(id);
  for (const { name, words, place } of tables.words.bodies) {
    const isNamed = words.some((word) => named.full.includes(word) || joinsBody(named, word, tables));
    if (isNamed) partners.set(place ?? name, { name, ...(place ? { place } : {}) });
  }
  for (const id of joined(named, tables)) add(id);
  return [...partners.values()];
}

/** 沪苏 in 沪苏大丰产业联动集聚区: two or more characters of places before a place or the kind word; else empty. */
export function openingCharacters({ stem, places, start }: Named, tables: ProposalTables): string {
  const head = places[0] ? stem.slice(0, places[0].start - start) : stem;
  let length = 0;
  const { notShort, shared } = tables.words;
  while (
    tables.lines.shortNames.has(head[length] ?? '') &&
    !notShort.some((word) => head.startsWith(word, length))
  )
    length++;
  const isWhole = length === head.length || shared.some((word) => head.startsWith(word, length));
  return length > 1 && isWhole ? head.slice(0, length) : '';
}

/** The places that they stand for, as far as each stands for one. */
export function openingShorts(named: Named, tables: ProposalTables): readonly string[] {
  const head = openingCharacters(named, tables);
  const readings = lineNodes(head, tables.lines);
  const first = readings[0] ?? [];
  return first.filter(
    (id, index) => !doubtful.has(head[index]!) && readings.every((ids) => ids[index] === id),
  );
}

/** Places that the clause joins before the name: 与甲、乙共建, 甲与乙合作建设. */
function joined({ key, start, around, clause }: Named, { words }: ProposalTables): string[] {
  return placeLists(key, around, { start: clause, end: start }).flatMap((list) => {
    const isJoint = words.joint.deeds.some((word) => key.slice(list.end, start).includes(word));
    const isWith = words.joint.with.some((word) => key.slice(clause, list.start).endsWith(word));
    const isPair = list.ids.length > 1 && list.start === clause;
    return isJoint && (isWith || isPair) ? list.ids : [];
  });
}

function joinsBody({ key, start, clause }: Named, word: string, { words }: ProposalTables): boolean {
  const at = key.slice(clause, start).indexOf(word);
  if (at < 0) return false;
  const lead = key.slice(clause, clause + at);
  const rest = key.slice(clause + at + word.length, start);
  return (
    words.joint.with.some((one) => lead.endsWith(one)) && words.joint.deeds.some((one) => rest.includes(one))
  );
}

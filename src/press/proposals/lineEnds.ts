import { lineNodes } from '../../mentions/lineNodes.ts';
import type { Named, WrittenPlace } from './named.ts';
import { mostSpecific } from './placeNames.ts';
import { regionKinds, type ProposalTables } from './proposalTables.ts';

/** The places that a line's or a zone's name joins, in order. */
export type NameEnds =
  /** `isWritten`: by their names, not by characters that abbreviate them. */
  | {
      readonly sort: 'places';
      readonly ids: readonly string[];
      readonly isWritten: boolean;
      /** A dash or 至 joins them: they do not only stand side by side (宿州马鞍山园区). */
      readonly isJoined: boolean;
    }
  /** `character`: the one that may mean several places. */
  | { readonly sort: 'ambiguous'; readonly character: string; readonly ids: readonly string[] }
  | { readonly sort: 'none'; readonly ids: readonly string[] };

const joint = /[—至到]/;
const bracket = /\([^()]*\)/g;
const number = /^[A-Z]+\d+[A-Z]?/;

/** Reads the places that a name joins: 合肥—新沂, 合肥至六安, 芜湖马鞍山, 合新. */
export function findNameEnds(named: Named, tables: ProposalTables): NameEnds {
  const written = joinedEnds(named);
  if (written.length > 1) return { sort: 'places', ids: written, isWritten: true, isJoined: true };
  const run = adjacentEnds(named, tables);
  if (run.length > 1) return { sort: 'places', ids: run, isWritten: true, isJoined: false };
  const { places, stem, kind } = named;
  if (places.length > 0) return { sort: 'none', ids: places.map(({ place }) => place) };
  const course = regionKinds.has(kind)
    ? tables.words.regionTails.reduce(
        (text, word) => (text.endsWith(word) ? text.slice(0, -word.length) : text),
        stem,
      )
    : stem;
  const bare = course.replace(bracket, '').replace(number, '');
  if (tables.words.notShort.some((word) => bare.includes(word))) return { sort: 'none', ids: [] };
  const readings = lineNodes(bare, tables.lines);
  if (readings.length === 0) return { sort: 'none', ids: [] };
  const [only, ...more] = readings.length > 1 ? readingsNear(readings, named) : readings;
  if (only && more.length === 0) return { sort: 'places', ids: only, isWritten: false, isJoined: false };
  const at = [...bare].findIndex((_, index) => new Set(readings.map((ids) => ids[index])).size > 1);
  const ids = [...new Set(readings.map((reading) => reading[at]!))];
  return { sort: 'ambiguous', character: bare[at]!, ids };
}

/** The ends as the clearest of several places tells them where one name stands. */
export function bestEnds(members: readonly Named[], tables: ProposalTables): NameEnds {
  const all = members.map((one) => findNameEnds(one, tables));
  return all.find(({ sort }) => sort === 'places') ?? all[0]!;
}

/** Readings whose doubtful places the sentence names in full. */
function readingsNear(
  readings: readonly (readonly string[])[],
  { around, key, start, end }: Named,
): readonly (readonly string[])[] {
  const from = Math.max(...[...'。；;\n'].map((stop) => key.lastIndexOf(stop, start - 1))) + 1;
  const stop = /[。；;\n]/.exec(key.slice(end));
  const to = stop ? end + stop.index : key.length;
  const named = new Set(around.flatMap((one) => (one.start >= from && one.end <= to ? one.place : [])));
  const fixed = readings[0]!.map((id, index) => readings.every((ids) => ids[index] === id));
  return readings.filter((ids) => ids.every((id, index) => fixed[index] || named.has(id)));
}

/** Places that stand side by side at the head of a name, none within another (not 合肥市庐阳区). */
function adjacentEnds({ start, end, stem, places }: Named, tables: ProposalTables): readonly string[] {
  const stemEnd = Math.min(end, start + stem.length);
  const isRun = places.every(
    (place, index) => place.start === (index === 0 ? start : places[index - 1]!.end) && place.end <= stemEnd,
  );
  return isRun
    ? mostSpecific(
        places.map(({ place }) => place),
        tables.places,
      )
    : [];
}

/** The narrowest of places that stand side by side from an offset: 崇明 in 上海崇明. */
function lastOfRun(places: readonly WrittenPlace[], from: number): WrittenPlace | undefined {
  const [first, ...more] = places.filter(({ start }) => start >= from);
  if (first?.start !== from) return undefined;
  return more.reduce((last, place) => (place.start === last.end ? place : last), first);
}

/** Places on either side of the dashes of a name. */
function joinedEnds({ key, start, end, stem, places }: Named): string[] {
  const stemEnd = Math.min(end, start + stem.length);
  const joints: number[] = [];
  for (let at = start; at < stemEnd; at++) {
    if (joint.test(key[at]!) && !places.some((place) => place.start <= at && at < place.end)) joints.push(at);
  }
  if (joints.length === 0) return [];
  const ids = [start - 1, ...joints].flatMap((before, index, all) => {
    const from = before + 1;
    const to = all[index + 1] ?? stemEnd;
    // 六安市 in 合肥至六安市域铁路 reaches into the kind word.
    const own = places.filter((place) => place.start >= from && (place.end <= to || index === joints.length));
    const found =
      index < joints.length
        ? (own.find((place) => place.end === to) ??
          own.find((place) => /^\([^()]*\)$/.test(key.slice(place.end, to))))
        : lastOfRun(own, from);
    return found?.place ?? (index > 0 ? (own.find((place) => place.start === from)?.place ?? []) : []);
  });
  return ids.filter((id, index) => id !== ids[index - 1]);
}

import type { LayerId } from '../../model/kinds.ts';
import type { HitSort } from '../../model/searchSorts.ts';
import type { Measure } from '../../model/plan.ts';
import { plainName, type SearchFold } from './buildSearchFold.ts';
import type { SearchIndex } from './buildSearchIndex.ts';
import type { SearchEntry } from './listEntries.ts';
import { findNumbered } from './clauseNumbers.ts';
import { markName, markPinyin, markWords, type Span } from './markWords.ts';
import { matchNames, type NameMatch } from './matchNames.ts';
import { readQuery } from './readQuery.ts';
import { fits, rankOfFit, type Fit } from './searchKey.ts';
import { findMeasures } from './textIndex.ts';

/** A project, a place or a unit whose name answers a query. */
export interface NameHit {
  readonly sort: SearchEntry['sort'];
  readonly id: string;
  readonly entry: SearchEntry;
  readonly fit: Fit;
  /** Parts of the name that were asked for. */
  readonly marks: readonly Span[];
  /** The alias or the pinyin that fitted, where it was not the name. */
  readonly matched?: { readonly text: string; readonly marks: readonly Span[] };
}

/** A measure whose text holds what was asked for. */
export interface TextHit {
  readonly sort: 'measure';
  readonly id: string;
  readonly plan: string;
  readonly measure: Measure;
  /** What stands around the first word, in simplified script. */
  readonly snippet: string;
  readonly marks: readonly Span[];
}

export type Hit = NameHit | TextHit;

export interface HitGroup {
  readonly sort: HitSort;
  readonly hits: readonly Hit[];
  /** How many there are in all. */
  readonly total: number;
}

/** What is looked for alone; null looks for all. */
export interface SearchFilter {
  readonly plan: string | null;
  readonly of: HitSort | LayerId | null;
}

/** Hits shown of each sort. */
export const hitLimits: Readonly<Record<HitSort, number>> = { project: 8, place: 5, unit: 5, measure: 8 };

const around = { before: 12, after: 26 };

/** In simplified script, its capitals kept. */
const simplify = (text: string, fold: SearchFold): string =>
  Array.from(text, (one) => (/[A-Z]/.test(one) ? one : fold(one))).join('');

function toNameHit(
  index: SearchIndex,
  { entry: number, key, rank }: NameMatch,
  words: readonly string[],
): NameHit {
  const { fold } = index;
  const entry = index.entries[number]!;
  const fit = fits[rank]!;
  const { source, isSpelled } = index.names.keys[key]!;
  const { sort, id, name } = entry;
  const isLike = rankOfFit[fit] > rankOfFit.words;
  const marks = isLike ? [] : markName(name, words, fold);
  const hit = { sort, id, entry, fit, marks };
  if (
    fit === 'words' ||
    fit === 'parts' ||
    source === name ||
    plainName(fold(source)) === plainName(fold(name))
  )
    return hit;
  const text = isSpelled || sort === 'unit' ? source : simplify(source, fold);
  const own = isSpelled ? markPinyin(text, words[0]!) : markName(text, words, fold);
  return { ...hit, matched: { text, marks: isLike ? [] : own } };
}

function toTextHit(plan: string, measure: Measure, folded: string, words: readonly string[]): TextHit {
  // A clause asked for by number shows how it begins.
  const first = words[0] ?? '';
  const at = folded.indexOf(first);
  const from = Math.max(0, at - around.before);
  const to = Math.min(folded.length, at + first.length + around.after);
  const cut = (text: string): string =>
    `${from > 0 ? '…' : ''}${text.slice(from, to).replace(/\s/g, ' ')}${to < text.length ? '…' : ''}`;
  return {
    sort: 'measure',
    id: measure.id,
    plan,
    measure,
    snippet: cut(measure.textHans),
    marks: markWords(cut(folded), words, (text) => text),
  };
}

/**
 * All that answers a query, in groups, the group with the best find first: projects, places and units by name, in
 * either script, by pinyin, initials or alias, with one slip where nothing fits; measures by their words.
 * Words parted by blanks may come in any order; a single character beside them waits for its next.
 * A measure may be asked for by its number.
 */
export function findHits(
  index: SearchIndex,
  query: string,
  filter: SearchFilter = { plan: null, of: null },
  limits = hitLimits,
): HitGroup[] {
  const folded = readQuery(query, index.fold);
  const whole = plainName(folded);
  if (whole === '') return [];
  const words = folded.split(' ').filter((word) => word.length > 1);
  const plain = folded.includes(' ') ? words.map(plainName).filter((word) => word.length > 1) : [];
  const { plan, of } = filter;
  const isAsked = ({ sort, layer, plans }: SearchEntry): boolean =>
    (of === null || of === sort || of === layer) && (plan === null || plans.includes(plan));
  const passes = of === null && plan === null ? null : isAsked;
  const groups = matchNames(index, whole, plain, passes, limits).map(({ sort, matches, total }) => {
    const hits = matches.map((match) =>
      toNameHit(index, match, match.rank === rankOfFit.words ? plain : [whole]),
    );
    const group: HitGroup = { sort, hits, total };
    return { rank: matches[0]!.rank, group };
  });
  if (of === null || of === 'measure') {
    const { found: numbered, isMeant } = findNumbered(index.numbers, folded, plan);
    const held = words.length
      ? findMeasures(index.texts, words, plan, limits.measure)
      : { found: [], total: 0 };
    const others = held.found.filter((indexed) => !numbered.includes(indexed));
    const hits = [
      ...numbered.map(({ plan: own, measure, text }) => toTextHit(own, measure, text, [])),
      ...others.map(({ plan: own, measure, text }) => toTextHit(own, measure, text, words)),
    ];
    const total = numbered.length + held.total - (held.found.length - others.length);
    const rank = numbered.length && isMeant ? rankOfFit.name - 1 : rankOfFit.text;
    const shown = hits.slice(0, Math.max(limits.measure, numbered.length));
    if (total) groups.push({ rank, group: { sort: 'measure', hits: shown, total } });
  }
  return groups.sort((a, b) => a.rank - b.rank).map(({ group }) => group);
}

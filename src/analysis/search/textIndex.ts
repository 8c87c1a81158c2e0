import type { Measure, MeasureKind, PlanText } from '../../model/plan.ts';
import type { SearchFold } from './buildSearchFold.ts';
import { buildPairIndex, findPlaces, forEachText, type PairIndex } from './pairIndex.ts';

export interface IndexedMeasure {
  readonly plan: string;
  readonly measure: Measure;
  /** The text, folded. */
  readonly text: string;
}

/** Measures in the order in which they are shown, found by any words in them. */
export interface TextIndex {
  readonly measures: readonly IndexedMeasure[];
  readonly pairs: PairIndex;
}

const kindRank: Readonly<Record<MeasureKind, number>> = {
  measure: 0,
  box: 0,
  general: 1,
  leadin: 1,
  commentary: 2,
};

/** Measures and boxes, then introductions, then commentary; each in the order of the plans. */
export function* buildTextIndex(texts: readonly PlanText[], fold: SearchFold): Generator<void, TextIndex> {
  const measures: IndexedMeasure[] = [];
  for (const { plan, measures: own } of texts) {
    for (const measure of own) measures.push({ plan, measure, text: fold(measure.textHans) });
    yield;
  }
  measures.sort((a, b) => kindRank[a.measure.kind] - kindRank[b.measure.kind]);
  yield;
  return { measures, pairs: yield* buildPairIndex(measures.map(({ text }) => text)) };
}

/**
 * Measures that hold every word, as many as asked for, and how many there are in all.
 * @param words folded, each of two characters or more
 */
export function findMeasures(
  { measures, pairs }: TextIndex,
  words: readonly string[],
  plan: string | null,
  limit: number,
): { readonly found: readonly IndexedMeasure[]; readonly total: number } {
  const found: IndexedMeasure[] = [];
  let total = 0;
  const judge = (indexed: IndexedMeasure): void => {
    if (plan !== null && indexed.plan !== plan) return;
    if (total++ < limit) found.push(indexed);
  };
  /** How many of the words each measure has met so far. */
  const met = new Uint8Array(measures.length);
  words.forEach((word, at) => {
    forEachText(pairs, findPlaces(pairs, word), (text) => {
      if (met[text] !== at) return;
      met[text]++;
      if (at === words.length - 1) judge(measures[text]!);
    });
  });
  return { found, total };
}

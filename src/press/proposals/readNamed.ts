import type { Measure, PlanText } from '../../model/plan.ts';
import { buildRawOffsets } from '../../model/buildRawOffsets.ts';
import { clauseEnd } from '../../mentions/clauseEnd.ts';
import { notListed } from '../../mentions/findUnknownNames.ts';
import { matchKey } from '../../mentions/matchKey.ts';
import { clauseStarts } from '../../mentions/phraseBefore.ts';
import type { Unresolved } from '../buildReport.ts';
import type { Named, Span, WrittenPlace } from './named.ts';
import { shortNameOf } from './placeNames.ts';
import type { ProposalTables } from './proposalTables.ts';

/** Reads the unresolved names of a plan back in their measures. */
export function readNamed(
  text: PlanText,
  unresolved: readonly Unresolved[],
  tables: ProposalTables,
): readonly Named[] {
  const byMeasure = new Map<string, Unresolved[]>();
  for (const name of unresolved) {
    if (name.plan !== text.plan) continue;
    const list = byMeasure.get(name.measure);
    if (list) list.push(name);
    else byMeasure.set(name.measure, [name]);
  }
  return text.measures.flatMap((measure) => {
    const names = byMeasure.get(measure.id);
    return names ? readMeasure(measure, names, buildRawOffsets(measure, text.dropped), tables) : [];
  });
}

function readMeasure(
  measure: Measure,
  names: readonly Unresolved[],
  rawAt: Int32Array,
  tables: ProposalTables,
): Named[] {
  const key = matchKey(measure.textHans);
  const spanOf = (from: number, to: number): Span => ({
    start: offsetOf(rawAt, from),
    end: offsetOf(rawAt, to - 1) + 1,
  });
  const around = outermost(
    measure.mentions.flatMap(({ place, start, end }) =>
      place === undefined || isFeature(key, start, end) ? [] : { place, start, end },
    ),
  );
  const known = measure.mentions.filter(({ project }) => project !== undefined);
  const spans = names.map((name) => spanOf(name.rawStart, name.rawEnd));
  const others: readonly Span[] = [...spans, ...known];
  return names.map((name, index) => {
    const span = spans[index]!;
    const tail = name.tail && spanOf(...name.tail);
    const clauseStart = clauseStarts(key, span.start)[0] ?? span.start;
    const clause = name.clause
      ? spanOf(...name.clause)
      : { start: clauseStart, end: clauseEnd(key, span.end) };
    const clauseSpan = {
      start: Math.min(clause.start, span.start),
      end: Math.max(clause.end, span.end, tail?.end ?? 0),
    };
    const piece = key.slice(span.start, span.end);
    const { kindWord, shared } = tailOf(tail ? key.slice(tail.start, tail.end) : piece, tables, !tail);
    const stem = tail ? piece : piece.slice(0, piece.length - kindWord.length);
    const places = around.filter(({ start, end }) => start >= span.start && end <= span.end);
    const ending = tail ? shared + kindWord : '';
    return {
      kind: name.kind,
      measure,
      key,
      ...span,
      full: piece + ending,
      stem,
      kindWord,
      same: sameName(
        key,
        span,
        places.filter((place) => place.end <= span.start + stem.length),
        ending,
        tables,
      ),
      isFromList: tail !== undefined,
      isGeneral: name.reason !== notListed,
      places,
      around,
      clause: clauseStart,
      others,
      occurrence: {
        measure: measure.id,
        quote: measure.text.slice(clauseSpan.start, clauseSpan.end),
        rawStart: rawAt[clauseSpan.start]!,
        rawEnd: rawAt[clauseSpan.end - 1]! + 1,
        name: name.quote,
        nameStart: name.rawStart,
        nameEnd: name.rawEnd,
        verb: name.verb,
        status: name.status,
      },
    };
  });
}

/** 高邮 in 高邮湖, 琅琊 in 琅琊山: what bears the place's name need not lie in it. */
const isFeature = (key: string, start: number, end: number): boolean =>
  /[湖山湾]/.test(key[end] ?? '') && !/[县区市镇]$/.test(key.slice(start, end));

/** Offset in the text of what stands at an offset of the source; the offsets ascend. */
function offsetOf(rawAt: Int32Array, raw: number): number {
  let low = 0;
  let high = rawAt.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rawAt[middle]! < raw) low = middle + 1;
    else high = middle;
  }
  return low;
}

function outermost(places: readonly WrittenPlace[]): WrittenPlace[] {
  const found: WrittenPlace[] = [];
  // In order of their starts, longer ones first.
  for (const place of places) if (place.end > (found.at(-1)?.end ?? 0)) found.push(place);
  return found;
}

/** The kind word at the end of a name, and what a list shares before it. */
function tailOf(
  text: string,
  { kindWords, words }: ProposalTables,
  isOwn: boolean,
): { kindWord: string; shared: string } {
  const kindWord = kindWords.find((word) => text.endsWith(word)) ?? '';
  let rest = text.slice(0, text.length - kindWord.length);
  let shared = '';
  if (isOwn) return { kindWord, shared };
  for (let word = words.shared.find((one) => rest.endsWith(one)); word;) {
    shared = word + shared;
    rest = rest.slice(0, -word.length);
    word = words.shared.find((one) => rest.endsWith(one));
  }
  return { kindWord, shared };
}

/** 合肥市甲产业园 and 合肥甲产业园, 甲高速 and 甲高速公路 are one name. */
function sameName(
  key: string,
  span: Span,
  places: readonly WrittenPlace[],
  ending: string,
  tables: ProposalTables,
): string {
  let text = '';
  let at = span.start;
  for (const { place, start, end } of places) {
    text += key.slice(at, start) + shortNameOf(tables.places.get(place)!);
    at = end;
  }
  const whole = (text + key.slice(at, span.end) + ending).replaceAll(/[“”]/g, '');
  const tail = tables.words.sameTails.find((tails) => tails.slice(0, -1).some((one) => whole.endsWith(one)));
  const written = tail?.slice(0, -1).find((one) => whole.endsWith(one));
  return tail && written ? whole.slice(0, -written.length) + tail.at(-1)! : whole;
}

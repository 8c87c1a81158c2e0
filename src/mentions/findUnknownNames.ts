import type { Kind } from '../model/kinds.ts';
import type { Status } from '../model/status.ts';
import type { Candidate } from './findCandidates.ts';
import { governVerb } from './governVerb.ts';
import type { NameMatch } from './nameMatch.ts';
import { prepareSentences } from './sentences.ts';
import type { VerbTables } from './verbTables.ts';

/** A name recognised by its last word alone; offsets in the measure's text. */
export interface UnknownName {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly verb: string | null;
  readonly status: Status | null;
  readonly reason: string;
}

export interface UnknownNameTables {
  readonly verbs: VerbTables;
  readonly genericNames: readonly string[];
  /** Match keys of names that are no project, with the reason. */
  readonly notProjects: ReadonlyMap<string, string>;
}

/**
 * Names that end in a word of a known kind and that the registry does not know: they are reported, so that
 * nothing is silently dropped (law 4).
 * @param key match key of the text
 */
export function findUnknownNames(
  key: string,
  candidates: readonly Candidate[],
  matches: readonly NameMatch[],
  ignored: readonly { readonly start: number; readonly end: number }[],
  { verbs, genericNames, notProjects }: UnknownNameTables,
): UnknownName[] {
  const places = matches.filter(({ target }) => 'place' in target);
  const taken = ({ start, end, tail }: Candidate): boolean =>
    matches.some(
      (match) =>
        'project' in match.target &&
        ((match.start < end && match.end > start) ||
          (match.parts ?? []).some(([from, to]) => from < end && to > start)),
    ) ||
    (!tail && places.some((place) => place.start <= start && place.end >= end)) ||
    ignored.some((range) => range.start < end && range.end > start);
  const isGeneric = genericTest(genericNames);
  const namesPlace = ({ start, stem }: Candidate): boolean =>
    places.some((place) => place.start >= start && place.end <= start + stem.length);
  const unknown = candidates.filter(
    (candidate) =>
      candidate.stem.length >= 2 &&
      (namesPlace(candidate) || !isGeneric(candidate.stem)) &&
      !taken(candidate),
  );
  const asMatches = unknown.map(({ start, end, tail }): NameMatch => ({
    start,
    end,
    target: { project: '' },
    ...(tail ? { parts: [tail] } : {}),
  }));
  const sentences = prepareSentences(key, [...matches, ...asMatches], verbs);
  return unknown.map(({ start, end, kind }, index) => {
    const governing = governVerb(sentences, asMatches[index]!, verbs);
    return {
      start,
      end,
      kind,
      verb: governing?.verb ?? null,
      status: governing?.status ?? null,
      reason: notProjects.get(key.slice(start, end)) ?? '名称未收入项目名录',
    };
  });
}

function genericTest(generic: readonly string[]): (name: string) => boolean {
  const words = [...generic].sort((a, b) => b.length - a.length);
  return (name) => {
    let rest = name.replace(/[\d—“”]+/g, '');
    for (let cut = true; cut && rest;) {
      cut = false;
      for (const word of words) {
        if (rest.startsWith(word)) {
          rest = rest.slice(word.length);
          cut = true;
          break;
        }
      }
    }
    return rest.length < 2;
  };
}

import type { Kind } from '../../model/kinds.ts';
import type { LanguageTables, ProposalWords } from '../../model/language.ts';
import type { PlaceEntry, ProjectEntry } from '../../model/registry.ts';
import { buildLineNodeTables, type LineNodeTables } from '../../mentions/lineNodes.ts';
import { matchKey } from '../../mentions/matchKey.ts';

/** What new names are proposed with, beside the text. */
export interface ProposalInput {
  readonly places: readonly PlaceEntry[];
  readonly projects: readonly ProjectEntry[];
  readonly language: LanguageTables;
  /** The place that the plan is made for. */
  readonly territory?: string | null;
}

/** The same, ready for use. */
export interface ProposalTables {
  readonly words: ProposalWords;
  readonly places: ReadonlyMap<string, PlaceEntry>;
  readonly lines: LineNodeTables;
  /** Longest first. */
  readonly kindWords: readonly string[];
  readonly briefWords: ReadonlySet<string>;
  /** Verbs behind which who acts may stand (支持). */
  readonly hostVerbs: readonly string[];
  readonly territory: PlaceEntry | null;
}

/** Kinds that reach over what their names join. */
export const regionKinds: ReadonlySet<Kind> = new Set<Kind>(['metro_area', 'economic_belt', 'corridor']);

const levels = ['province', 'city', 'county', 'town'];

export function buildProposalTables({ places, language, territory }: ProposalInput): ProposalTables {
  const byName = new Map<string, string>();
  for (const { id, name, aliases } of [...places].sort(
    (a, b) => levels.indexOf(a.level) - levels.indexOf(b.level),
  )) {
    for (const one of [name, ...aliases].map(matchKey)) if (!byName.has(one)) byName.set(one, id);
  }
  const gazetteer = new Map(places.map((place) => [place.id, place]));
  return {
    words: language.proposals,
    places: gazetteer,
    lines: buildLineNodeTables(byName, language.shortNames),
    kindWords: language.kindWords.map(({ word }) => word).sort((a, b) => b.length - a.length),
    briefWords: new Set(language.kindWords.flatMap(({ word, brief }) => (brief ? word : []))),
    hostVerbs: language.verbs.flatMap(({ word, host }) => (host ? word : [])),
    territory: gazetteer.get(territory ?? '') ?? null,
  };
}

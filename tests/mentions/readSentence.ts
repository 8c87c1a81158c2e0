import { readLanguage } from '../../scripts/readLanguage.ts';
import { findMatches } from '../../src/mentions/findMatches.ts';
import { governVerb, type Governing, type Nature } from '../../src/mentions/governVerb.ts';
import { prepareSentences } from '../../src/mentions/sentences.ts';
import { buildLexicon, type NamedThing } from '../../src/mentions/lexicon.ts';
import { matchKey } from '../../src/mentions/matchKey.ts';
import type { NameMatch } from '../../src/mentions/nameMatch.ts';
import { buildVerbTables } from '../../src/mentions/verbTables.ts';
import { deepFreeze } from '../deepFreeze.ts';

const language = deepFreeze(readLanguage());
export const verbTables = buildVerbTables(language);

/** Names that no plan knows, so that a test of the rules does not hang on the registry. */
const things: readonly NamedThing[] = deepFreeze([
  { target: { place: 'jia' }, names: ['甲州市', '甲州'] },
  { target: { place: 'yi' }, names: ['乙城县', '乙城'] },
  { target: { project: 'line' }, names: ['甲乙铁路'] },
  { target: { project: 'second' }, names: ['丙丁铁路'] },
  { target: { project: 'park' }, names: ['戊己科技园'] },
  { target: { project: 'far' }, names: ['甲州—乙城高速公路'] },
  { target: { project: 'near' }, names: ['丙集—丁集—戊集高速公路'] },
  { target: { project: 'model' }, names: ['甲州国家示范区'] },
  { target: { project: 'terminal' }, names: ['丙港接收站'] },
  { target: { project: 'pipe' }, names: ['丙港接收站外输管道'] },
  { target: { project: 'new-station' }, names: ['乙城新建电站'] },
  { target: { project: 'area-one' }, names: ['东部自由贸易试验区甲州片区'] },
  { target: { project: 'area-two' }, names: ['东部自由贸易试验区乙城片区'] },
]);

const verbs = [...verbTables.verbs.values()];
const lexicon = buildLexicon(
  things,
  verbs.map(({ word }) => word),
  [],
  verbs.filter(({ role }) => role !== 'adverb').map(({ word }) => word),
);
export const fixtureLexicon = lexicon;

export interface ReadSentence {
  readonly key: string;
  readonly matches: readonly NameMatch[];
  /** What the sentence says of a project, or null where it only mentions it; throws where it does neither. */
  readonly says: (project: string, nature?: Nature) => Governing | null;
}

/** Finds the fixture's names in a sentence, and the verbs of the real tables that govern them. */
export function readSentence(text: string): ReadSentence {
  const key = matchKey(text);
  const matches = findMatches(key, lexicon, []);
  const sentences = prepareSentences(key, matches, verbTables);
  return {
    key,
    matches,
    says: (project, nature = 'thing') => {
      const match = matches.find(({ target }) => 'project' in target && target.project === project);
      if (!match) throw new Error(`${project} is not in ${text}`);
      return governVerb(sentences, match, verbTables, nature);
    },
  };
}

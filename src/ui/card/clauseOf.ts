import { abridgeClause, type ClausePiece } from '../../analysis/abridgeClause.ts';
import { findMarked } from '../../analysis/findMarked.ts';
import type { AtlasState } from '../../state/atlasState.ts';
import type { Words } from '../../words/words.ts';
import { numberLabel } from '../reader/numberLabel.ts';

/** A clause as it is shown large: its pieces, the text they are cut from, and where it stands. */
export interface ShownClause {
  readonly pieces: readonly ClausePiece[];
  readonly text: string;
  readonly lang: 'zh-Hans' | 'zh-Hant';
  /** Plan and number. */
  readonly place: string;
  /** Date, stage, that it is transcribed, that it is a repost. */
  readonly remarks: readonly string[];
}

/** Characters that can be read from eight metres away at one look. */
const longest = 110;

/** The clause of what is chosen; null where no measure is open or its text is not there yet. */
export function clauseOf(
  { selection, data, reading }: Pick<AtlasState, 'selection' | 'data' | 'reading'>,
  words: Words,
  repost: string,
): ShownClause | null {
  const { measure: id, at } = selection;
  const plan = data.plans.find((one) => one.id === id?.split(':')[0]);
  const text = plan && data.texts[plan.id];
  const measure = text?.measures.find((one) => one.id === id);
  if (!plan || !text || !measure) return null;
  const chosen = selection.project ?? selection.place;
  const commitments = data.projects.get(chosen ?? '')?.commitments ?? [];
  const marked = chosen ? findMarked(measure, text.dropped, chosen, commitments, at) : null;
  const { commitment = null } = marked ?? {};
  const range = marked?.range ?? { start: 0, end: measure.text.length };
  const names = measure.mentions.filter(({ project, place }) => chosen && (project ?? place) === chosen);
  const asReceived = reading !== 'simplified';
  const { formats, reader, statuses } = words;
  return {
    pieces: abridgeClause(measure.textHans, range, commitment?.verb ?? null, names, longest),
    text: asReceived ? measure.text : measure.textHans,
    lang: asReceived && plan.script === 'Hant' ? 'zh-Hant' : 'zh-Hans',
    place: `${plan.shortTitle} ${numberLabel(measure, words)}`,
    remarks: [
      ...(plan.issued ? [formats.date(plan.issued)] : []),
      ...(commitment ? [commitment.status ? statuses.of[commitment.status] : statuses.unstated] : []),
      ...(plan.script === 'Hant' && !asReceived ? [reader.transcribed] : []),
      ...(plan.textSource === 'repost' ? [repost] : []),
      ...(plan.textSource === 'own' ? [reader.own] : []),
    ],
  };
}

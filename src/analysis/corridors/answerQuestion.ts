import type { Province } from '../../model/status.ts';
import type { BorderDescription, BorderQuery, BorderSummary, JoinRow } from './borderTypes.ts';
import type { CorridorData } from './corridorData.ts';
import type { CorridorDescription, CorridorQuery } from './corridorTypes.ts';
import { describeBorder } from './describeBorder.ts';
import { describeCorridor } from './describeCorridor.ts';
import { listBorders } from './listBorders.ts';
import { listJoins } from './listJoins.ts';

/** A border with all that joins its sides. */
export interface BorderAnswer {
  readonly description: BorderDescription;
  readonly joins: readonly JoinRow[];
}

/** What can be asked, by sort: the question and its answer; null where it names what is unknown or not drawn. */
export interface Answers {
  readonly borders: readonly [{ readonly side: Province | null }, readonly BorderSummary[]];
  readonly border: readonly [BorderQuery, BorderAnswer | null];
  readonly corridor: readonly [CorridorQuery, CorridorDescription | null];
}
export type Sort = keyof Answers;
export type Question = { readonly [S in Sort]: { readonly sort: S; readonly query: Answers[S][0] } }[Sort];

/** One door to the analyses, so that they can stand behind a worker. */
export function answerQuestion(data: CorridorData, question: Question): Answers[Sort][1] {
  switch (question.sort) {
    case 'borders':
      return listBorders(data, question.query.side);
    case 'border': {
      const description = describeBorder(data, question.query);
      return description && { description, joins: listJoins(data, question.query) };
    }
    default:
      return describeCorridor(data, question.query);
  }
}

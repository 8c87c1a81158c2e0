import type { Answers, Question, Sort } from '../../analysis/corridors/answerQuestion.ts';
import type { CorridorData } from '../../analysis/corridors/corridorData.ts';

/** To the worker: the data first, piece by piece, then numbered questions. */
export type ToAnalyst =
  { readonly piece: CorridorData } | { readonly number: number; readonly question: Question };

/** From the worker: an answer to the question of that number, or why there is none. */
export type FromAnalyst =
  | { readonly number: number; readonly answer: Answers[Sort][1] }
  | { readonly number: number; readonly problem: string };

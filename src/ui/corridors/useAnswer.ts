import { useEffect, useState } from 'react';
import type { Answers, Sort } from '../../analysis/corridors/answerQuestion.ts';
import type { Analyst } from '../../state/analyst/createAnalyst.ts';

/** An answer stands until the next one is there. */
export type Standing<S extends Sort> =
  | { readonly sort: 'waiting' }
  | { readonly sort: 'failed' }
  | { readonly sort: 'answered'; readonly answer: Answers[S][1] };

/** What the analyst answers to a question. */
export function useAnswer<S extends Sort>(analyst: Analyst, sort: S, query: Answers[S][0]): Standing<S> {
  const [standing, setStanding] = useState<Standing<S>>({ sort: 'waiting' });
  const key = JSON.stringify(query);
  useEffect(() => {
    let isWanted = true;
    analyst.ask(sort, JSON.parse(key) as Answers[S][0]).then(
      (answer) => isWanted && setStanding({ sort: 'answered', answer }),
      () => isWanted && setStanding({ sort: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, [analyst, sort, key]);
  return standing;
}

import type { VocabularyTerm, WiderFact } from '../../model/park.ts';
import { AsWritten } from '../language/AsWritten.tsx';
import { AmountOf } from './AmountOf.tsx';
import { ClauseLink } from './ClauseLink.tsx';
import { PlanQuote } from './PlanQuote.tsx';
import { TermName } from './TermName.tsx';
import type { Parks } from './useParkData.ts';
import { useParkWords } from './useParkWords.ts';

/** What clauses say of all counties, all parks or a whole territory; apart from any one park. */
export function WiderList({ parks: { parks, plans } }: { parks: Parks }) {
  const words = useParkWords();
  const { industries, instruments, levels } = parks.vocabulary;
  const terms = new Map<string, VocabularyTerm>(
    [...industries, ...instruments, ...levels].map((term) => [term.id, term]),
  );
  return (
    <>
      <p className="remark">{words.widerAbout}</p>
      {parks.wider.length === 0 && <p className="empty">{words.widerNone}</p>}
      {plans.map(({ id }) => {
        const own = parks.wider.filter(({ plan }) => plan === id);
        return (
          own.length > 0 && (
            <ul key={id} className="wider">
              {own.map((fact) => (
                <Wider
                  key={`${fact.measure} ${fact.start} ${fact.value}`}
                  fact={fact}
                  term={terms.get(fact.value)}
                />
              ))}
            </ul>
          )
        );
      })}
    </>
  );
}

function Wider({ fact, term }: { fact: WiderFact; term: VocabularyTerm | undefined }) {
  const words = useParkWords();
  const { amount, year, scope, scopeWords } = fact;
  return (
    <li>
      <p className="what">
        <strong>{term ? <TermName of={term} /> : <AsWritten>{fact.words}</AsWritten>}</strong>{' '}
        <span className="chip">{words.appliesTo(words.scopes[scope], scopeWords)}</span>
        {year !== null && !amount?.year && <span className="chip">{words.widerYear(String(year))}</span>}
      </p>
      {amount && (
        <p className="facts">
          <AmountOf amount={amount} />
        </p>
      )}
      <PlanQuote clause={fact} />
      <p className="after">
        <ClauseLink clause={fact} what={fact.words} />
      </p>
    </li>
  );
}

import type { VocabularyTerm, WiderFact } from '../../model/park.ts';
import { AsWritten } from '../language/AsWritten.tsx';
import { Listed } from '../language/Listed.tsx';
import { AmountOf } from './AmountOf.tsx';
import { ClauseLink } from './ClauseLink.tsx';
import { PlanQuote } from './PlanQuote.tsx';
import { TermName } from './TermName.tsx';
import type { Parks } from './useParkData.ts';
import { useParkWords } from './useParkWords.ts';

/** Facts of one clause that mean the same parks or places. */
function gather(facts: readonly WiderFact[]): WiderFact[][] {
  const groups = new Map<string, WiderFact[]>();
  for (const fact of facts) {
    const key = [fact.measure, fact.start, fact.scopeWords, fact.year].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups.values()];
}

/** What clauses say of all counties, all parks or a whole territory; apart from any one park. */
export function WiderList({ parks: { parks } }: { parks: Parks }) {
  const words = useParkWords();
  const { industries, instruments, levels } = parks.vocabulary;
  const terms = new Map<string, VocabularyTerm>(
    [...industries, ...instruments, ...levels].map((term) => [term.id, term]),
  );
  return (
    <>
      <p className="remark">{words.widerAbout}</p>
      {parks.wider.length === 0 && <p className="empty">{words.widerNone}</p>}
      <ul className="wider">
        {gather(parks.wider).map((facts) => (
          <Wider
            key={`${facts[0]!.measure} ${facts[0]!.start} ${facts[0]!.year}`}
            facts={facts}
            terms={terms}
          />
        ))}
      </ul>
    </>
  );
}

function Wider({
  facts,
  terms,
}: {
  facts: readonly WiderFact[];
  terms: ReadonlyMap<string, VocabularyTerm>;
}) {
  const words = useParkWords();
  const [first] = facts;
  const { amount, year, scope, scopeWords } = first!;
  return (
    <li>
      <p className="what">
        <strong>
          <Listed
            pieces={facts.map(({ value, words: written }) => {
              const term = terms.get(value);
              return term ? <TermName key={value} of={term} /> : <AsWritten key={value}>{written}</AsWritten>;
            })}
          />
        </strong>{' '}
        <span className="chip">{words.appliesTo(words.scopes[scope], scopeWords)}</span>
        {year !== null && !amount?.year && <span className="chip">{words.widerYear(String(year))}</span>}
      </p>
      {amount && (
        <p className="facts">
          <AmountOf amount={amount} />
        </p>
      )}
      <PlanQuote clause={first!} />
      <p className="after">
        <ClauseLink clause={first!} what={first!.words} />
      </p>
    </li>
  );
}

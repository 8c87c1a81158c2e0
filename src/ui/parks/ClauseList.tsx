import type { Clause } from '../../analysis/parks/compareParks.ts';
import type { ParkEntry } from '../../analysis/parks/parkTypes.ts';
import type { Fact, FactType } from '../../model/park.ts';
import { AsWritten } from '../language/AsWritten.tsx';
import { Filled } from '../language/Filled.tsx';
import { Listed } from '../language/Listed.tsx';
import { useWords } from '../language/useWords.ts';
import { AmountOf } from './AmountOf.tsx';
import { ClauseLink } from './ClauseLink.tsx';
import { PlanQuote } from './PlanQuote.tsx';
import type { Parks } from './useParkData.ts';
import { useParkWords } from './useParkWords.ts';

/** One clause with all that it states of a park. */
interface Stated {
  readonly clause: Clause;
  readonly states: ReadonlySet<FactType | 'stage'>;
  readonly facts: ParkEntry['facts'];
}

/** Clauses of a park, those of the newest plan first, each once; a part of another is shown with it. */
function gather({ commitments, facts, plans }: ParkEntry): Stated[] {
  const all: { clause: Clause; state: FactType | 'stage' }[] = [
    ...commitments.map((clause) => ({ clause, state: 'stage' as const })),
    ...facts.map((clause) => ({ clause, state: clause.type })),
  ];
  const longest = all
    .map(({ clause }) => clause)
    .filter(
      (one, at, list) =>
        !list.some(
          (other, place) =>
            other.measure === one.measure &&
            other.rawStart <= one.rawStart &&
            other.rawEnd >= one.rawEnd &&
            (other.rawEnd - other.rawStart > one.rawEnd - one.rawStart || place < at),
        ),
    );
  const isIn = (part: Clause, whole: Clause): boolean =>
    part.measure === whole.measure && part.rawStart >= whole.rawStart && part.rawEnd <= whole.rawEnd;
  const order = (plan: string): number => (plans.includes(plan) ? plans.indexOf(plan) : plans.length);
  return longest
    .map((clause) => ({
      clause,
      states: new Set(all.filter((one) => isIn(one.clause, clause)).map(({ state }) => state)),
      facts: facts.filter((fact) => isIn(fact, clause)),
    }))
    .toSorted((a, b) => order(a.clause.plan) - order(b.clause.plan) || a.clause.rawStart - b.clause.rawStart);
}

/** What plans write of a park, word for word, and what each clause states. */
export function ClauseList({ entry, parks }: { entry: ParkEntry; parks: Parks }) {
  const { listed } = useWords();
  const words = useParkWords();
  const { industries, instruments, levels } = parks.parks.vocabulary;
  const termOf = (id: string): string | undefined =>
    [...industries, ...instruments, ...levels].find((term) => term.id === id)?.name;
  const clauses = gather(entry);
  if (clauses.length === 0) return <p>{words.noStage}</p>;
  return (
    <ul className="clauses">
      {clauses.map(({ clause, states, facts }) => (
        <li key={`${clause.measure} ${clause.rawStart}`}>
          <p>
            <ClauseLink clause={clause} what={entry.name} />{' '}
            <small>{listed([...states].map((state) => words.factTypes[state]))}</small>
          </p>
          <PlanQuote clause={clause} />
          {facts.map(
            (fact) =>
              fact.amount && (
                <p key={`${fact.start} ${fact.value}`} className="remark">
                  <AmountOf amount={fact.amount} />
                </p>
              ),
          )}
          <Judgements
            facts={facts}
            nameOf={(fact) => termOf(fact.value) ?? parks.places.get(fact.value)?.name ?? fact.words}
          />
        </li>
      ))}
    </ul>
  );
}

/** What of a clause is our judgement and why, a line for each reason. */
function Judgements({ facts, nameOf }: { facts: ParkEntry['facts']; nameOf: (fact: Fact) => string }) {
  const words = useParkWords();
  const whys = [...new Set(facts.flatMap(({ why }) => why ?? []))];
  return whys.map((why) => (
    <p key={why} className="remark">
      <Listed
        pieces={facts
          .filter((fact) => fact.why === why)
          .map((fact) => (
            <AsWritten key={`${fact.start} ${fact.type} ${fact.value}`}>{nameOf(fact)}</AsWritten>
          ))}
      />
      {' · '}
      <Filled words={words.judged} pieces={[<AsWritten key="why">{why}</AsWritten>]} />
    </p>
  ));
}

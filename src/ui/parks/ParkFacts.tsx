import type { ReactNode } from 'react';
import type { Fact } from '../../model/park.ts';
import { openParkPage } from '../../state/parkActions.ts';
import { useAtlas } from '../atlas.ts';
import { AsWritten } from '../language/AsWritten.tsx';
import { Filled } from '../language/Filled.tsx';
import { useWords } from '../language/useWords.ts';
import { AmountOf } from './AmountOf.tsx';
import { ClauseLink } from './ClauseLink.tsx';
import { CompareCheck } from './CompareCheck.tsx';
import { PlaceName } from './PlaceName.tsx';
import { ReachOf } from './ReachOf.tsx';
import { TermName } from './TermName.tsx';
import { useParkData } from './useParkData.ts';
import { useParkWords } from './useParkWords.ts';
import './parkFacts.css';

/** What plans state of the chosen park, value by value, each with the clauses that state it; nothing for what is no park. */
export function ParkFacts({ project }: { project: string }) {
  const { store } = useAtlas();
  const { kinds } = useWords();
  const words = useParkWords();
  const { parks } = useParkData();
  const entry = parks?.byId.get(project);
  if (!parks || !entry) return null;
  const { host, hosts, partners, levels, industries, instruments, nearest } = entry;
  const row = (key: string, name: ReactNode, facts: readonly Fact[], what: string, isStated = true) => (
    <li key={key}>
      {name}
      {!isStated && <small> {words.ofRegistry}</small>}
      {facts.map((fact) => (
        <span key={`${fact.measure} ${fact.start}`} className="stated">
          {fact.amount && (
            <>
              {' '}
              <AmountOf amount={fact.amount} />
            </>
          )}{' '}
          <ClauseLink clause={fact} what={what} />
          {fact.why && (
            <small>
              {' '}
              <Filled words={words.judged} pieces={[<AsWritten key="why">{fact.why}</AsWritten>]} />
            </small>
          )}
        </span>
      ))}
    </li>
  );
  const groups: readonly (readonly [string, readonly ReactNode[]])[] = [
    [
      words.columns.host,
      [
        ...hosts.map((one) => row(one.place ?? one.name, <PlaceName of={one} />, one.facts, one.name)),
        ...(host.basis === 'registry' && (host.name !== '' || host.province !== null)
          ? [row('host', <PlaceName of={host} />, [], host.name, false)]
          : []),
      ],
    ],
    [
      words.columns.partners,
      partners.map((partner) =>
        row(
          partner.place ?? partner.name,
          <PlaceName of={partner} />,
          partner.facts,
          partner.name,
          partner.basis === 'text',
        ),
      ),
    ],
    ...(
      [
        [words.columns.level, levels],
        [words.columns.industries, industries],
        [words.columns.instruments, instruments],
      ] as const
    ).map(
      ([label, terms]) =>
        [label, terms.map((term) => row(term.id, <TermName of={term} />, term.facts, term.name))] as const,
    ),
  ];
  return (
    <section className="park-facts" aria-label={words.factsTitle}>
      <h3>
        {words.factsTitle} <small>{kinds[entry.kind]}</small>
      </h3>
      <dl>
        {groups.map(([label, rows]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{rows.length ? <ul>{rows}</ul> : <span className="silent">{words.notStated}</span>}</dd>
          </div>
        ))}
        {nearest.station && (
          <div>
            <dt>{words.columns.station}</dt>
            <dd>
              <span lang="zh-Hans">{nearest.station.site.name}</span> <ReachOf reach={nearest.station} />
            </dd>
          </div>
        )}
      </dl>
      <p className="after">
        <CompareCheck project={project} name={entry.name} />
        <button type="button" className="link" onClick={() => openParkPage(store, 'sheet')}>
          {words.openSheet}
        </button>
      </p>
    </section>
  );
}

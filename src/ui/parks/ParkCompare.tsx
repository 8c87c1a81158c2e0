import { useRef, useState } from 'react';
import { compareParks, type ComparedCell, type ComparedRow } from '../../analysis/parks/compareParks.ts';
import type { ParkEntry } from '../../analysis/parks/parkTypes.ts';
import type { StatusClass, Precision } from '../../model/status.ts';
import { askParks, openParkPage } from '../../state/parkActions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { ProjectName } from '../corridors/ProjectName.tsx';
import { AsWritten } from '../language/AsWritten.tsx';
import { Name } from '../language/Name.tsx';
import { PlanName } from '../language/PlanName.tsx';
import { nameOfBorder } from '../language/nameOfBorder.ts';
import { useWords } from '../language/useWords.ts';
import { useKeepFocus } from '../shell/useKeepFocus.ts';
import { ClauseLink } from './ClauseLink.tsx';
import { ReachOf } from './ReachOf.tsx';
import { useArrival } from './useArrival.ts';
import { useParkData } from './useParkData.ts';
import { useParkWords } from './useParkWords.ts';
import './parkPages.css';

/** Where a keyboard goes on once a park is taken out. */
const onwards = ['thead .close', 'header button'];

/** Up to four parks side by side, attribute by attribute; where they differ the row is lit, each value with its clauses. */
export function ParkCompare() {
  const { store } = useAtlas();
  const words = useParkWords();
  const { parks, hasFailed } = useParkData();
  const back = useRef<HTMLButtonElement>(null);
  useArrival(back);
  const page = useRef<HTMLElement>(null);
  const compared = useAtlasState((state) => state.parks.compared);
  useKeepFocus(page, compared.join(), onwards);
  const [onlyDiffering, setOnlyDiffering] = useState(false);
  const entries = compared.flatMap((id) => parks?.byId.get(id) ?? []);
  const rows = compareParks(entries).filter(({ differs }) => differs || !onlyDiffering);
  return (
    <main ref={page} className="park-page" aria-label={words.compareTitle}>
      <header>
        <button ref={back} type="button" className="link" onClick={() => openParkPage(store, 'list')}>
          {words.back}
        </button>
        <h2>{words.compareTitle}</h2>
        <label>
          <input
            type="checkbox"
            checked={onlyDiffering}
            onChange={({ target }) => setOnlyDiffering(target.checked)}
          />
          {words.onlyDiffering}
        </label>
      </header>
      {entries.length === 0 ? (
        <p className="empty" role="status">
          {parks ? words.compareEmpty : hasFailed ? words.failed : words.reading}
        </p>
      ) : (
        <div className="park-compare" tabIndex={-1}>
          <table aria-label={words.compareTitle}>
            <thead>
              <tr>
                <th scope="col">
                  <span className="visually-hidden">{words.columns.name}</span>
                </th>
                {entries.map((entry) => (
                  <ParkHead key={entry.project} entry={entry} compared={compared} />
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.attribute} data-differs={row.differs || undefined}>
                  <th scope="row">
                    {words.columns[row.attribute]}
                    {row.differs && <small>{words.differs}</small>}
                  </th>
                  {row.cells.map((cell, at) => (
                    <td key={entries[at]!.project}>
                      <CellOf cell={cell} attribute={row.attribute} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <p className="remark">{words.straight}</p>
          {parks && <p className="remark">{words.sitesAsOf(parks.sites.asOf)}</p>}
        </div>
      )}
      <p className="park-notice">{words.notice}</p>
    </main>
  );
}

function ParkHead({ entry, compared }: { entry: ParkEntry; compared: readonly string[] }) {
  const { store } = useAtlas();
  const words = useParkWords();
  const project = useAtlasState((state) => state.data.projects.get(entry.project));
  return (
    <th scope="col">
      {project && <ProjectName project={project} />}
      <button
        type="button"
        className="close"
        aria-label={words.remove(entry.name)}
        onClick={() => askParks(store, { compared: compared.filter((one) => one !== entry.project) })}
      >
        ×
      </button>
    </th>
  );
}

function CellOf({ cell, attribute }: { cell: ComparedCell; attribute: ComparedRow['attribute'] }) {
  const words = useParkWords();
  const { values, reach, to } = cell;
  if (reach)
    return (
      <>
        {to && <BorderOrSite name={to} isBorder={attribute === 'border'} />} <ReachOf reach={reach} />
      </>
    );
  if (values.length === 0)
    return (
      <span className="silent">
        {attribute === 'year'
          ? words.yearUnstated
          : attribute in notDistances
            ? words.notStated
            : words.noReach}
      </span>
    );
  return (
    <ul>
      {values.map(({ key, text, clauses, basis }) => (
        <li key={key}>
          <ValueOf attribute={attribute} value={key} text={text} />
          {basis === 'registry' && attribute !== 'precision' && <small> {words.ofRegistry}</small>}
          {clauses.map((clause) => (
            <ClauseLink key={`${clause.measure} ${clause.rawStart}`} clause={clause} what={text} />
          ))}
        </li>
      ))}
    </ul>
  );
}

/** Attributes that plans state; the others are distances, or how well a place is known. */
const notDistances: Partial<Record<ComparedRow['attribute'], true>> = {
  host: true,
  level: true,
  partners: true,
  industries: true,
  instruments: true,
  status: true,
  year: true,
  plans: true,
  units: true,
};

function BorderOrSite({ name, isBorder }: { name: string; isBorder: boolean }) {
  const words = useWords();
  return isBorder ? nameOfBorder(name, words) : <AsWritten>{name}</AsWritten>;
}

function ValueOf({
  attribute,
  value,
  text,
}: {
  attribute: ComparedRow['attribute'];
  value: string;
  text: string;
}) {
  const { language, statuses, precisions } = useWords();
  const { parks } = useParkData();
  const places = useAtlasState((state) => state.data.places);
  const plans = useAtlasState((state) => state.data.plans);
  if (attribute === 'status') return statuses.classes[text as StatusClass];
  if (attribute === 'precision') return precisions[text as Precision];
  if (attribute === 'year') return text;
  const plan = attribute === 'plans' && plans.find(({ id }) => id === text);
  if (plan) return <PlanName of={plan} />;
  const place = places.get(value);
  if (place) return <Name of={place} />;
  const vocabulary = parks?.parks.vocabulary;
  const term =
    vocabulary &&
    [...vocabulary.industries, ...vocabulary.instruments, ...vocabulary.levels].find(
      ({ id }) => id === value,
    );
  if (language === 'en' && term) return term.nameEn;
  const partner = vocabulary?.partners.find(({ name }) => name === text);
  if (language === 'en' && partner) return partner.nameEn;
  return <AsWritten>{text}</AsWritten>;
}

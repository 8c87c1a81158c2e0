import { useMemo, type ReactNode } from 'react';
import { findNeighbours } from '../../analysis/parks/findNeighbours.ts';
import type { ParkEntry, SiteReach } from '../../analysis/parks/parkTypes.ts';
import type { Unit } from '../../model/plan.ts';
import { siteKinds } from '../../model/site.ts';
import { useAtlasState } from '../atlas.ts';
import { AsWritten } from '../language/AsWritten.tsx';
import { Listed } from '../language/Listed.tsx';
import { Name } from '../language/Name.tsx';
import { nameOfBorder } from '../language/nameOfBorder.ts';
import { useWords } from '../language/useWords.ts';
import { listTextNotes } from '../reader/listTextNotes.ts';
import { ClauseList } from './ClauseList.tsx';
import { HostOf } from './HostOf.tsx';
import { ParkFigure } from './ParkFigure.tsx';
import { PlaceName } from './PlaceName.tsx';
import { ReachOf } from './ReachOf.tsx';
import { StageOf } from './StageOf.tsx';
import { TermName } from './TermName.tsx';
import { UnitName } from './UnitName.tsx';
import type { Parks } from './useParkData.ts';
import { useParkWords } from './useParkWords.ts';

/** Other parks count as neighbours so near, straight, in km; a page has room for so many. */
const neighbourKm = 30;
const mostNeighbours = 6;
const roles: readonly Unit['role'][] = ['lead', 'support', 'responsible'];
/** With more facts than these the sheet is set smaller, to keep to one page. */
const manyFacts = 10;

interface Props {
  readonly parks: Parks;
  readonly entry: ParkEntry;
  /** The figure is there, or there is none. */
  readonly onDrawn: () => void;
}

/** One park on one page: where it is, what plans say of it with their words, how far it is from what, who is near. */
export function ParkSheet({ parks, entry, onDrawn }: Props) {
  const allWords = useWords();
  const { kinds, precisions, reader, shell, statuses, formats } = allWords;
  const words = useParkWords();
  const dataDate = useAtlasState(({ data }) => data.manifest?.dataDate ?? '');
  const plans = useAtlasState(({ data }) => data.plans);
  const project = parks.projects.get(entry.project)!;
  const neighbours = useMemo(
    () => findNeighbours(entry, parks.entries, neighbourKm).slice(0, mostNeighbours),
    [entry, parks],
  );
  const stated = (pieces: readonly ReactNode[]): ReactNode =>
    pieces.length ? <Listed pieces={pieces} /> : words.notStated;
  const { partners, spot, whyNoSpot, border, registryIndustries } = entry;
  const { units } = entry;
  const texts = listTextNotes(
    plans.filter(({ id }) => entry.commitments.some(({ plan }) => plan === id)),
    allWords,
  );
  return (
    <article
      className="park-paper"
      data-dense={entry.commitments.length + entry.facts.length > manyFacts || undefined}
    >
      <header>
        <h1>
          <Name of={project} />
        </h1>
        <p>
          {kinds[entry.kind]} · <StageOf entry={entry} />
        </p>
      </header>
      <div className="park-paper-body">
        <section>
          <ParkFigure
            key={neighbours.map((one) => one.entry.project).join()}
            parks={parks}
            entry={entry}
            neighbours={neighbours}
            onDrawn={onDrawn}
          />
          <h2>{words.sheetDistances}</h2>
          {spot ? (
            <table className="distances">
              <thead>
                <tr>
                  <th scope="col">
                    <span className="visually-hidden">{words.sheetDistances}</span>
                  </th>
                  <th scope="col">{words.operating}</th>
                  <th scope="col">{words.planned}</th>
                </tr>
              </thead>
              <tbody>
                {siteKinds.map((kind) => (
                  <tr key={kind}>
                    <th scope="row">{words.siteKinds[kind]}</th>
                    <td>
                      <SiteOf reach={entry.nearest[kind]} none={words.noReach} />
                    </td>
                    <td>
                      <SiteOf reach={entry.nearestPlanned[kind]} none={words.noPlanned} />
                    </td>
                  </tr>
                ))}
                {border && (
                  <tr>
                    <th scope="row">{words.columns.border}</th>
                    <td colSpan={2}>
                      {nameOfBorder(border.border, allWords)} <ReachOf reach={border} />
                    </td>
                  </tr>
                )}
              </tbody>
            </table>
          ) : (
            <p>{words.noSpot[whyNoSpot ?? 'unlocated']}</p>
          )}
          <h2>{words.sheetNeighbours(formats.number(neighbourKm))}</h2>
          {neighbours.length === 0 ? (
            <p>{spot ? words.noNeighbours : words.noReach}</p>
          ) : (
            <ol className="neighbours" start={2}>
              {neighbours.map(({ entry: other, ...reach }) => (
                <li key={other.project}>
                  <Name of={parks.projects.get(other.project)!} /> <ReachOf reach={reach} />
                </li>
              ))}
            </ol>
          )}
        </section>
        <section>
          <h2>{words.sheetFacts}</h2>
          <dl>
            <dt>{words.columns.host}</dt>
            <dd>
              <HostOf entry={entry} isMarked />
            </dd>
            <dt>{words.columns.partners}</dt>
            <dd>
              {stated(
                partners.map((partner) => (
                  <span key={partner.place ?? partner.name}>
                    <PlaceName of={partner} />
                    {partner.basis === 'registry' && <small> {words.ofRegistry}</small>}
                  </span>
                )),
              )}
            </dd>
            <dt>{words.columns.level}</dt>
            <dd>{stated(entry.levels.map((term) => <TermName key={term.id} of={term} />))}</dd>
            <dt>{words.columns.industries}</dt>
            <dd>
              {stated(entry.industries.map((term) => <TermName key={term.id} of={term} />))}
              {registryIndustries.length > 0 && entry.industries.length === 0 && (
                <small>
                  {' '}
                  <AsWritten>{words.registryIndustries(registryIndustries.join(words.between))}</AsWritten>
                </small>
              )}
            </dd>
            <dt>{words.columns.instruments}</dt>
            <dd>{stated(entry.instruments.map((term) => <TermName key={term.id} of={term} />))}</dd>
            <dt>{words.sheetUnits}</dt>
            <dd>
              {units.length === 0
                ? words.notStated
                : roles.map((role) => {
                    const named = new Map(
                      units.filter((unit) => unit.role === role).map((unit) => [unit.name, unit]),
                    );
                    return (
                      named.size > 0 && (
                        <span key={role} className="of-role">
                          {words.unitsOf(reader.roles[role], '')}
                          <Listed
                            pieces={[...named.values()].map((unit) => (
                              <UnitName key={unit.name} of={unit} />
                            ))}
                          />
                        </span>
                      )
                    );
                  })}
            </dd>
            <dt>{words.columns.precision}</dt>
            <dd>
              {whyNoSpot
                ? words.noSpot[whyNoSpot]
                : spot?.basis === 'host'
                  ? words.hostOnly
                  : precisions[entry.precision]}
            </dd>
          </dl>
          <h2>{words.sheetClauses}</h2>
          <ClauseList entry={entry} parks={parks} />
        </section>
      </div>
      <footer>
        <strong>{words.notice}</strong>
        <span>
          {[statuses.asOfText, ...texts, shell.notice].join(' · ')} · {words.straight}{' '}
          {words.sitesAsOf(parks.sites.asOf)} · {words.dataDate(dataDate)}
        </span>
      </footer>
    </article>
  );
}

function SiteOf({ reach, none }: { reach: SiteReach | null; none: string }) {
  if (!reach) return <span className="silent">{none}</span>;
  return (
    <>
      <AsWritten>{reach.site.name}</AsWritten> <ReachOf reach={reach} />
    </>
  );
}

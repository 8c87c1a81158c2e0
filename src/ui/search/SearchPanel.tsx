import { useEffect } from 'react';
import type { HitGroup, SearchFilter } from '../../analysis/search/findHits.ts';
import { useWords } from '../language/useWords.ts';
import { ChoiceRow } from './ChoiceRow.tsx';
import { HitRow } from './HitRow.tsx';
import type { Choice } from './recentChoices.ts';
import { SearchFilters } from './SearchFilters.tsx';

export interface SearchPanelProps {
  /** Of the listbox; its options are numbered. */
  readonly id: string;
  /** What was found; null while the search is being prepared. */
  readonly groups: readonly HitGroup[] | null;
  /** What was chosen earlier; shown instead while nothing is asked. */
  readonly recent: readonly Choice[];
  readonly isAsking: boolean;
  readonly active: number;
  readonly filter: SearchFilter;
  readonly onFilter: (filter: SearchFilter) => void;
  readonly onActive: (row: number) => void;
  readonly onChoose: (row: number) => void;
  /** Looks everywhere again. */
  readonly onWiden: () => void;
  readonly onForget: () => void;
}

/** Below the search box: what was found, group by group, and where to look; or what was chosen of late. */
export function SearchPanel(props: SearchPanelProps) {
  const { id, groups, recent, isAsking, active, filter } = props;
  const { formats, search } = useWords();
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  const option = (row: number, key: string, children: React.ReactNode) => (
    <div
      key={key}
      id={`${id}-${row}`}
      role="option"
      tabIndex={-1}
      aria-selected={row === active}
      onMouseDown={(event) => {
        // The box keeps the focus.
        event.preventDefault();
        props.onChoose(row);
      }}
      onMouseMove={() => row !== active && props.onActive(row)}
    >
      {children}
    </div>
  );
  const found = isAsking ? (groups ?? []) : [];
  const froms = found.map((_, at) => found.slice(0, at).reduce((sum, { hits }) => sum + hits.length, 0));
  const isNarrowed = filter.plan !== null || filter.of !== null;
  return (
    <div className="search-panel" tabIndex={-1}>
      {isAsking && <SearchFilters filter={filter} onFilter={props.onFilter} />}
      <div id={id} role="listbox" aria-label={search.results} hidden={isAsking && found.length === 0}>
        {!isAsking && (
          <div role="group" aria-label={search.recent}>
            <p aria-hidden="true">{search.recent}</p>
            {recent.map((choice, row) => option(row, choice.sort + choice.id, <ChoiceRow choice={choice} />))}
          </div>
        )}
        {found.map(({ sort, hits, total }, at) => {
          const title = search.groups[sort](formats.number(total));
          return (
            <div key={sort} role="group" aria-label={title}>
              <p aria-hidden="true">{title}</p>
              {hits.map((hit, row) => option(froms[at]! + row, hit.id, <HitRow hit={hit} />))}
            </div>
          );
        })}
      </div>
      {!isAsking && (
        <button type="button" className="link" onClick={props.onForget}>
          {search.clearRecent}
        </button>
      )}
      {isAsking && found.length === 0 && (
        <p className="empty" role="status">
          {groups === null ? search.preparing : isNarrowed ? search.nothingHere : search.nothing}
          {groups !== null && isNarrowed && (
            <button type="button" className="link" onClick={props.onWiden}>
              {search.clearNarrow}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

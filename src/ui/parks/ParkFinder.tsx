import { useEffect, useRef } from 'react';
import { parkColumns, type ParkColumn } from '../../analysis/parks/parkTypes.ts';
import { askParks, openParkPage, showParks } from '../../state/parkActions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { useWords } from '../language/useWords.ts';
import { useKeepFocus } from '../shell/useKeepFocus.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { OriginChoice } from './OriginChoice.tsx';
import { ParkFacets } from './ParkFacets.tsx';
import { ParkList } from './ParkList.tsx';
import { useFoundParks } from './useFoundParks.ts';
import type { Parks } from './useParkData.ts';
import { useParkSketch } from './useParkSketch.ts';
import { useParkWords } from './useParkWords.ts';

/** Where a keyboard goes on once a page is left for the list: at the park that it showed, or where pages are opened. */
const onwards = ['.park-list > [aria-current] .name', '.park-bar button:enabled'];

/** Conditions, what answers them, and what can be done with it; the map draws the same parks. */
export function ParkFinder({ parks }: { parks: Parks }) {
  const { store } = useAtlas();
  const { formats } = useWords();
  const words = useParkWords();
  const query = useAtlasState((state) => state.parks);
  const page = useAtlasState((state) => state.parkPage);
  const { found, counts, distances } = useFoundParks(parks);
  const { undrawn } = useParkSketch(parks, found);
  // In another order the map draws the same.
  const shown = found
    .map(({ project }) => project)
    .toSorted()
    .join(' ');
  useEffect(() => showParks(store, shown.split(' ')), [store, shown]);
  useEffect(() => () => showParks(store, null), [store]);
  const { sort, text, hasArcs, compared } = query;
  const isTable = page === 'table';
  const box = useRef<HTMLDivElement>(null);
  useKeepFocus(box, page, onwards);
  return (
    <div ref={box}>
      <label className="park-search">
        <span className="visually-hidden">{words.search}</span>
        <input
          type="search"
          placeholder={words.search}
          aria-label={words.search}
          value={text}
          onChange={({ target }) => askParks(store, { text: target.value })}
        />
      </label>
      <ParkFacets parks={parks} counts={counts} />
      <OriginChoice />
      <label className="arcs">
        <input
          type="checkbox"
          checked={hasArcs}
          onChange={({ target }) => askParks(store, { hasArcs: target.checked })}
        />
        {words.arcs}
      </label>
      {hasArcs && (
        <p className="remark">
          {words.arcsNote}
          {undrawn > 0 && ` ${words.arcsUndrawn(formats.number(undrawn))}`}
        </p>
      )}
      <div className="park-bar">
        <span role="status" className="count">
          {words.count(formats.number(found.length), formats.number(parks.entries.length))}
        </span>
        <button
          type="button"
          className="small"
          aria-pressed={isTable}
          onClick={() => openParkPage(store, isTable ? 'list' : 'table')}
        >
          {words.views.table}
        </button>
        <button
          type="button"
          className="small"
          disabled={compared.length < 2}
          title={words.compareHint}
          onClick={() => openParkPage(store, 'compare')}
        >
          {words.compareNow(formats.number(compared.length))}
        </button>
        <ExportMenu parks={parks} found={found} />
      </div>
      <p className="park-order">
        <label>
          {words.sortBy}
          <select
            value={sort?.column ?? ''}
            onChange={({ target }) =>
              askParks(store, {
                sort: target.value ? { column: target.value as ParkColumn, descending: false } : null,
              })
            }
          >
            <option value="">{distances ? words.columns.point : words.sortDefault}</option>
            {parkColumns
              .filter((column) => column !== 'point' || distances)
              .map((column) => (
                <option key={column} value={column}>
                  {words.columns[column]}
                </option>
              ))}
          </select>
        </label>
        {sort && (
          <button
            type="button"
            className="link"
            onClick={() => askParks(store, { sort: { ...sort, descending: !sort.descending } })}
          >
            {sort.descending ? words.descending : words.ascending}
          </button>
        )}
      </p>
      <ParkList found={found} distances={distances} />
      <p className="remark">{words.straight}</p>
      <p className="remark">{words.sitesAsOf(parks.sites.asOf)}</p>
    </div>
  );
}

import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { ParkColumn } from '../../analysis/parks/parkTypes.ts';
import { askParks } from '../../state/parkActions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { useWords } from '../language/useWords.ts';
import { ParkCells, tableColumns } from './ParkCells.tsx';
import { useFoundParks } from './useFoundParks.ts';
import { useParkData, type Parks } from './useParkData.ts';
import { useParkWords } from './useParkWords.ts';
import './parkTable.css';

/** The table below the map; the same parks in the same order as in the list. */
export function ParkTable() {
  const words = useParkWords();
  const { parks, hasFailed } = useParkData();
  return (
    <section className="park-table" aria-label={words.views.table}>
      {parks ? (
        <Table parks={parks} />
      ) : (
        <p className="empty" role="status">
          {hasFailed ? words.failed : words.reading}
        </p>
      )}
    </section>
  );
}

function Table({ parks }: { parks: Parks }) {
  const { store } = useAtlas();
  const { statuses } = useWords();
  const words = useParkWords();
  const { order: sort, found, distances } = useFoundParks(parks);
  const chosen = useAtlasState(({ selection }) => selection.project);
  const columns = tableColumns.filter((column) => column !== 'point' || distances);
  const body = useRef<HTMLElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoizes for us
  const virtualizer = useVirtualizer({
    count: found.length,
    getScrollElement: () => body.current,
    estimateSize: () => 58,
    getItemKey: (at) => found[at]!.project,
    overscan: 6,
  });
  const shown = virtualizer.getVirtualItems();
  const above = shown[0]?.start ?? 0;
  const below = virtualizer.getTotalSize() - (shown.at(-1)?.end ?? 0);
  // What is chosen on the map or in the list comes into view here too.
  useEffect(() => {
    const at = found.findIndex(({ project }) => project === chosen);
    if (at >= 0) virtualizer.scrollToIndex(at);
  }, [chosen, found, virtualizer]);
  const order = (column: ParkColumn): void =>
    askParks(store, {
      sort: { column, descending: sort.column === column ? !sort.descending : false },
    });
  // Rows that are not drawn cannot take the focus: it goes there once they are.
  const go = (event: KeyboardEvent): void => {
    const row = (event.target as Element).closest('tr[data-index]');
    if (!row) return;
    const at = Number(row.getAttribute('data-index'));
    const last = found.length - 1;
    const to = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + 8,
      PageUp: at - 8,
      Home: 0,
      End: last,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(last, to));
    virtualizer.scrollToIndex(next);
    requestAnimationFrame(() =>
      requestAnimationFrame(() =>
        body.current?.querySelector<HTMLElement>(`tr[data-index="${next}"] .name`)?.focus(),
      ),
    );
  };
  return (
    <>
      <section
        ref={body}
        className="park-table-body"
        aria-label={words.tableRows}
        tabIndex={-1}
        onKeyDown={go}
      >
        <table aria-label={words.views.table} aria-rowcount={found.length + 1}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th
                  key={column}
                  scope="col"
                  data-column={column}
                  aria-sort={
                    sort.column === column ? (sort.descending ? 'descending' : 'ascending') : undefined
                  }
                >
                  <button type="button" onClick={() => order(column)}>
                    {words.columns[column]}
                    <span aria-hidden="true" className="order">
                      {sort.column === column ? (sort.descending ? '↓' : '↑') : ''}
                    </span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {above > 0 && <tr aria-hidden="true" style={{ height: above }} />}
            {shown.map(({ index, key }) => {
              const entry = found[index]!;
              return (
                <tr
                  key={key}
                  ref={virtualizer.measureElement}
                  data-index={index}
                  aria-rowindex={index + 2}
                  aria-current={entry.project === chosen || undefined}
                >
                  <ParkCells entry={entry} columns={columns} reach={distances?.get(entry.project) ?? null} />
                </tr>
              );
            })}
            {below > 0 && <tr aria-hidden="true" style={{ height: below }} />}
          </tbody>
        </table>
        {found.length === 0 && <p className="empty">{words.none}</p>}
      </section>
      <p className="park-table-note">
        {words.notice} · {statuses.asOfText} · {words.straight}
      </p>
    </>
  );
}

import type { ReactNode } from 'react';
import { toCsv } from '../../model/toCsv.ts';
import { download } from '../download.ts';
import { useWords } from '../language/useWords.ts';

interface Props {
  /** What is asked for. */
  readonly children: ReactNode;
  /** How much of it there is. */
  readonly count: string;
  /** The name of the file that holds it as a table. */
  readonly file: string;
  readonly buildTable: () => Parameters<typeof toCsv>[0];
}

/** Above what is compared: what is asked for, how much there is of it, and a file of it. */
export function SheetBar({ children, count, file, buildTable }: Props) {
  const { compare } = useWords();
  return (
    <div className="compare-bar">
      {children}
      <span role="status" className="count">
        {count}
      </span>
      <button type="button" className="export" onClick={() => download(`${file}.csv`, toCsv(buildTable()))}>
        {compare.exportCsv}
      </button>
    </div>
  );
}

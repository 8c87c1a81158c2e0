import { useMemo } from 'react';
import { createPortal } from 'react-dom';
import type { Paper } from '../../export/paper.ts';
import { usePrintOnce } from '../shell/usePrintOnce.ts';
import { PaperTable } from './PaperTable.tsx';
import './paperSheet.css';

/** A paper on paper: laid out as the page is printed, and printed at once. */
export function PaperSheet({ paper, onPrinted }: { paper: Paper; onPrinted: () => void }) {
  const { annexes, figure, footnotes, parts, subtitle, table, title } = paper;
  const png = figure?.png;
  const picture = useMemo(() => (png ? new Blob([png.slice()], { type: 'image/png' }) : null), [png]);
  const url = usePrintOnce('paper', title, picture, onPrinted);
  return createPortal(
    <div className="paper-sheet">
      <section className="upright">
        <h1>{title}</h1>
        <p className="subtitle">{subtitle}</p>
        {parts.map(({ heading, lines }) => (
          <div key={heading}>
            <h2>{heading}</h2>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        ))}
      </section>
      {figure && (
        <section className="upright">
          <h2>{annexes.figure}</h2>
          <img src={url} alt={figure.caption} width={figure.width} height={figure.height} />
          <ol>
            {figure.items.map(({ sign, name }) => (
              <li key={sign}>
                {sign} {name}
              </li>
            ))}
          </ol>
        </section>
      )}
      <section className="on-its-side">
        <h2>{annexes.table}</h2>
        <PaperTable table={table} />
        {footnotes.map((note) => (
          <p key={note} className="paper-note">
            {note}
          </p>
        ))}
      </section>
    </div>,
    document.body,
  );
}

import { useEffect, useMemo, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { Paper } from '../../export/paper.ts';
import { PaperTable } from './PaperTable.tsx';
import './paperSheet.css';

/** A paper on paper: laid out as the page is printed, and printed at once. The browser makes the PDF. */
export function PaperSheet({ paper, onPrinted }: { paper: Paper; onPrinted: () => void }) {
  const { annexes, figure, footnotes, parts, subtitle, table, title } = paper;
  const picture = useRef<HTMLImageElement>(null);
  const png = figure?.png;
  const url = useMemo(
    () => png && URL.createObjectURL(new Blob([png.slice()], { type: 'image/png' })),
    [png],
  );
  useEffect(() => {
    const titleBefore = document.title;
    document.documentElement.dataset['paper'] = 'true';
    // Browsers offer the title of the page as the name of the file.
    document.title = title;
    let isGone = false;
    const print = async (): Promise<void> => {
      await Promise.all([picture.current?.decode(), document.fonts.ready]);
      if (!isGone) window.print();
    };
    window.addEventListener('afterprint', onPrinted);
    void print();
    return () => {
      isGone = true;
      window.removeEventListener('afterprint', onPrinted);
      delete document.documentElement.dataset['paper'];
      document.title = titleBefore;
      if (url) URL.revokeObjectURL(url);
    };
  }, [title, url, onPrinted]);
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
          <img ref={picture} src={url} alt={figure.caption} width={figure.width} height={figure.height} />
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

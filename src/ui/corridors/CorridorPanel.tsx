import { useEffect, useRef, useState } from 'react';
import { openBorder, openCorridor, showSketch } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { useWords } from '../language/useWords.ts';
import { BorderList } from './BorderList.tsx';
import { BorderView } from './BorderView.tsx';
import { CorridorForm } from './CorridorForm.tsx';
import { CorridorView } from './CorridorView.tsx';
import { useAnalyst } from './useAnalyst.ts';
import './corridors.css';

/** 走廊: borders with their crossings, or what lies along lines; the map shows the same. */
export function CorridorPanel({ isPlaced }: { isPlaced: boolean }) {
  const { store } = useAtlas();
  const { corridors } = useWords();
  const { analyst, hasFailed } = useAnalyst();
  const border = useAtlasState((state) => state.border);
  const corridor = useAtlasState((state) => state.corridor);
  useEffect(() => () => showSketch(store, null), [store]);
  useEffect(() => {
    if (!border && !corridor) showSketch(store, null);
  }, [store, border, corridor]);
  // Where a link led, the camera is the link's; what is opened later is brought into view.
  const open = corridor ? 'corridor' : (border?.join('') ?? null);
  const [atStart, setAtStart] = useState(isPlaced ? open : null);
  const isFirst = open !== null && atStart === open;
  if (!isFirst && atStart !== null) setAtStart(null);
  // What was pressed is gone with what it stood in: a keyboard goes on at the way back, or at what was left.
  const panel = useRef<HTMLElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const [seen, setSeen] = useState(open);
  const [left, setLeft] = useState<string | null>(null);
  if (seen !== open) {
    setSeen(open);
    setLeft(seen);
  }
  useEffect(() => {
    if (left === null && open === null) return;
    const { activeElement } = document;
    const isFree = activeElement === document.body || panel.current?.contains(activeElement);
    if (isFree) (back.current ?? panel.current)?.focus({ preventScroll: true });
    if (panel.current) panel.current.scrollTop = 0;
  }, [open, left]);
  if (!analyst)
    return (
      <section className="corridors" aria-label={corridors.title}>
        <p className="empty" role="status">
          {hasFailed ? corridors.failed : corridors.reading}
        </p>
      </section>
    );
  const isOpen = border !== null || corridor !== null;
  const goBack = (): void => (corridor ? openCorridor(store, null) : openBorder(store, null));
  return (
    <section
      ref={panel}
      tabIndex={-1}
      className="corridors"
      aria-label={corridors.title}
      onKeyDown={(event) => {
        // A dialog over the panel closes by itself; the panel stays.
        const isOwn = !(event.target as Element).closest('dialog');
        if (event.key === 'Escape' && isOpen && isOwn) goBack();
      }}
    >
      {isOpen && (
        <button key={`back ${open}`} ref={back} type="button" className="link back" onClick={goBack}>
          {corridor && border ? corridors.backToBorder : corridors.backToBorders}
        </button>
      )}
      {corridor ? (
        <CorridorView analyst={analyst} corridor={corridor} isFirst={isFirst} />
      ) : border ? (
        <BorderView key={border.join('')} analyst={analyst} border={border} isFirst={isFirst} />
      ) : (
        <>
          <BorderList analyst={analyst} left={left} />
          <CorridorForm />
        </>
      )}
    </section>
  );
}

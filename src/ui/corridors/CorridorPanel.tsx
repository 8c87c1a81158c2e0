import { useEffect, useState } from 'react';
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
  const open = border?.join('') ?? (corridor && 'corridor');
  const [atStart, setAtStart] = useState(isPlaced ? open : null);
  const isFirst = open !== null && atStart === open;
  if (!isFirst && atStart !== null) setAtStart(null);
  if (!analyst)
    return (
      <section className="corridors" aria-label={corridors.title}>
        <p className="empty" role="status">
          {hasFailed ? corridors.failed : corridors.reading}
        </p>
      </section>
    );
  const isOpen = border !== null || corridor !== null;
  return (
    <section className="corridors" aria-label={corridors.title}>
      {isOpen && (
        <button
          type="button"
          className="link back"
          onClick={() => (corridor ? openCorridor(store, null) : openBorder(store, null))}
        >
          {corridor && border ? corridors.backToBorder : corridors.backToBorders}
        </button>
      )}
      {corridor ? (
        <CorridorView analyst={analyst} corridor={corridor} isFirst={isFirst} />
      ) : border ? (
        <BorderView key={border.join('')} analyst={analyst} border={border} isFirst={isFirst} />
      ) : (
        <>
          <BorderList analyst={analyst} />
          <CorridorForm />
        </>
      )}
    </section>
  );
}

import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { findInPlan } from '../../analysis/findInPlan.ts';
import type { Section } from '../../analysis/buildContents.ts';
import type { PlanSummary, PlanText } from '../../model/plan.ts';
import { openMeasure } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { useWords } from '../language/useWords.ts';
import { buildRows } from './buildRows.ts';
import { Contents } from './Contents.tsx';
import { FindBar } from './FindBar.tsx';
import type { Goal } from './goal.ts';
import { MentionBar } from './MentionBar.tsx';
import { PlanBody } from './PlanBody.tsx';
import { PrintSheet } from './PrintSheet.tsx';
import { ReadingChoice } from './ReadingChoice.tsx';
import { SourceNote } from './SourceNote.tsx';
import { useFollow } from './useFollow.ts';

type Tool = 'contents' | 'find' | null;

/** An open plan: its tools, what is chosen in it, its text. */
export function OpenPlan({ text, plan }: { text: PlanText; plan: PlanSummary }) {
  const { store, loader } = useAtlas();
  const { reader } = useWords();
  const reading = useAtlasState((state) => state.reading);
  const source = useAtlasState((state) => state.data.originals[plan.id]);
  const [tool, setTool] = useState<Tool>(null);
  const [goal, setGoal] = useState<Goal | null>(null);
  const [top, setTop] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const findButton = useRef<HTMLButtonElement>(null);

  const isSource = reading === 'source';
  useEffect(() => {
    if (isSource) void loader.loadOriginal(plan.id);
  }, [isSource, loader, plan.id]);
  const shownSource = isSource ? source : undefined;
  const rows = useMemo(() => buildRows(text, shownSource), [text, shownSource]);

  useFollow(text, setGoal);

  const [query, setQuery] = useState('');
  const [current, setCurrent] = useState(0);
  const asked = useDeferredValue(tool === 'find' ? query : '');
  const hits = useMemo(() => findInPlan(text, asked), [text, asked]);
  const step = useCallback(
    (to: number): void => {
      if (hits.length === 0) return;
      const next = (to + hits.length) % hits.length;
      setCurrent(next);
      setGoal({ id: hits[next]!.id, part: 'hit' });
    },
    [hits],
  );
  useEffect(() => {
    setCurrent(0);
    if (hits[0]) setGoal({ id: hits[0].id, part: 'hit' });
  }, [hits]);

  // The browser's own search sees only the rows that stand on the page.
  useEffect(() => {
    const section = root.current!.closest<HTMLElement>('.reader')!;
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'f') return;
      event.preventDefault();
      setTool('find');
      section.querySelector<HTMLInputElement>('.find-bar input')?.select();
    };
    section.addEventListener('keydown', onKey);
    return () => section.removeEventListener('keydown', onKey);
  }, []);

  // The address names what is read first under the heading, so that a colleague lands there too.
  const goTo = useCallback(
    ({ heading, first }: Section): void => {
      if (first) openMeasure(store, first, heading.rawStart);
      setGoal({ id: heading.id, part: 'start' });
    },
    [store],
  );

  const toggle = (which: Exclude<Tool, null>): void => setTool(tool === which ? null : which);
  return (
    <div className="open-plan" ref={root}>
      <div className="reader-tools">
        <button type="button" aria-expanded={tool === 'contents'} onClick={() => toggle('contents')}>
          {reader.contents}
        </button>
        <button
          ref={findButton}
          type="button"
          aria-expanded={tool === 'find'}
          aria-keyshortcuts="Control+F"
          title={reader.findKeys}
          onClick={() => toggle('find')}
        >
          {reader.find}
        </button>
        <ReadingChoice plan={plan} />
      </div>
      {tool === 'contents' && <Contents text={text} top={top} onChoose={goTo} />}
      {tool === 'find' && (
        <FindBar
          query={query}
          count={hits.length}
          current={current}
          onQuery={setQuery}
          onStep={(by) => step(current + by)}
          onClose={() => {
            setTool(null);
            findButton.current?.focus();
          }}
        />
      )}
      <MentionBar />
      {isSource && <SourceNote plan={plan} />}
      <PlanBody
        text={text}
        plan={plan}
        rows={rows}
        source={shownSource}
        goal={goal}
        hits={hits}
        current={hits[current] ?? null}
        onTop={setTop}
      />
      <PrintSheet text={text} plan={plan} rows={rows} source={shownSource} />
    </div>
  );
}

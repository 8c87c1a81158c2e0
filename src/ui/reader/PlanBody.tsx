import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { PlanSummary, PlanText } from '../../model/plan.ts';
import { useAtlasState } from '../atlas.ts';
import { usePlanLabel } from '../language/usePlanLabel.ts';
import { useWords } from '../language/useWords.ts';
import { MeasureText } from './MeasureText.tsx';

interface Props {
  readonly text: PlanText;
  readonly plan: PlanSummary;
  readonly asReceived: boolean;
}

/** So many blocks around the chosen measure come first; the rest follows when a flight is over. */
const nearby = 3;
const restAfterMs = 1400;

function articleOf(body: Element | null, measure: string | null): Element | null {
  return measure ? (body?.querySelector(`[data-measure="${CSS.escape(measure)}"]`) ?? null) : null;
}

/** Headings and measures in the order of the plan; the chosen measure is brought into view. */
export function PlanBody({ text, plan, asReceived }: Props) {
  const { reader } = useWords();
  const labelOf = usePlanLabel();
  const chosen = useAtlasState((state) => state.selection.measure);
  const body = useRef<HTMLDivElement>(null);
  const blocks = useMemo(
    () =>
      [
        ...text.headings.map((heading) => ({ at: heading.rawStart, heading, measure: null })),
        ...text.measures.map((measure) => ({ at: measure.rawStart, heading: null, measure })),
      ].sort((a, b) => a.at - b.at),
    [text],
  );
  const [whole, setWhole] = useState<PlanText | null>(null);
  const isWhole = whole === text;
  const heldAt = useRef<number | null>(null);
  useEffect(() => {
    if (isWhole) return undefined;
    const waiting = setTimeout(() => {
      heldAt.current = articleOf(body.current, chosen)?.getBoundingClientRect().top ?? null;
      setWhole(text);
    }, restAfterMs);
    return () => clearTimeout(waiting);
  });
  const at = blocks.findIndex(({ measure }) => measure?.id === chosen);
  const from = Math.max(0, at - nearby);
  const shown = isWhole ? blocks : blocks.slice(from, from + 2 * nearby + 1);

  useEffect(() => {
    const target = articleOf(body.current, chosen);
    if (target) (target.querySelector('mark') ?? target).scrollIntoView({ block: 'center' });
    else body.current?.scrollTo(0, 0);
  }, [chosen, text]);
  // What comes in above must not move what is being read.
  useLayoutEffect(() => {
    const target = articleOf(body.current, chosen);
    if (isWhole && target && heldAt.current !== null)
      body.current!.scrollTop += target.getBoundingClientRect().top - heldAt.current;
    heldAt.current = null;
  }, [isWhole, chosen]);
  return (
    <div className="plan-body" ref={body} tabIndex={0} role="group" aria-label={reader.bodyOf(labelOf(plan))}>
      {shown.map(({ heading, measure }) =>
        heading ? (
          <h3 key={heading.id} data-level={heading.level} lang={asReceived ? `zh-${plan.script}` : 'zh-Hans'}>
            {asReceived ? heading.text : heading.textHans}
          </h3>
        ) : (
          <MeasureText
            key={measure.id}
            measure={measure}
            dropped={text.dropped}
            plan={plan}
            asReceived={asReceived}
            isChosen={measure.id === chosen}
          />
        ),
      )}
    </div>
  );
}

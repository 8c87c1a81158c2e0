import { useEffect, useMemo, useRef } from 'react';
import type { PlanSummary, PlanText } from '../../model/plan.ts';
import { useAtlasState } from '../atlas.ts';
import { MeasureText } from './MeasureText.tsx';

interface Props {
  readonly text: PlanText;
  readonly plan: PlanSummary;
  readonly asReceived: boolean;
}

/** Headings and measures in the order of the plan; the chosen measure is brought into view. */
export function PlanBody({ text, plan, asReceived }: Props) {
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
  useEffect(() => {
    const target = chosen && body.current?.querySelector(`[data-measure="${CSS.escape(chosen)}"]`);
    if (target) (target.querySelector('mark') ?? target).scrollIntoView({ block: 'center' });
    else body.current?.scrollTo(0, 0);
  }, [chosen, text]);
  const lang = asReceived && plan.script === 'Hant' ? 'zh-Hant' : 'zh-Hans';
  return (
    <div
      className="plan-body"
      ref={body}
      lang={lang}
      tabIndex={0}
      role="group"
      aria-label={`${plan.shortTitle}正文`}
    >
      {blocks.map(({ heading, measure }) =>
        heading ? (
          <h3 key={heading.id} data-level={heading.level}>
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

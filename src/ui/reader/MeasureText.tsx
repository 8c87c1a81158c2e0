import { memo } from 'react';
import type { Range } from '../../analysis/buildTextTree.ts';
import type { DroppedRange, Measure, PlanSummary } from '../../model/plan.ts';
import { openMeasure } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { useWords } from '../language/useWords.ts';
import { MeasureTools } from './MeasureTools.tsx';
import { MeasureUnits } from './MeasureUnits.tsx';
import { numberLabel } from './numberLabel.ts';
import { PlainText } from './PlainText.tsx';
import { SourceText } from './SourceText.tsx';
import { useMarked } from './useMarked.ts';
import { useReceivedScript } from './useReceivedScript.ts';

interface Props {
  readonly measure: Measure;
  readonly dropped: readonly DroppedRange[];
  readonly plan: PlanSummary;
  /** The plan as received, where it is shown so. */
  readonly source: string | undefined;
  readonly hits: readonly Range[];
  readonly current: number | null;
}

/** One measure: number, text with its names as links to the map, responsible units, the chosen quote marked. */
export const MeasureText = memo(function MeasureText({
  measure,
  dropped,
  plan,
  source,
  hits,
  current,
}: Props) {
  const { store } = useAtlas();
  const words = useWords();
  const isOpen = useAtlasState((state) => state.selection.measure === measure.id);
  const chosen = useAtlasState(({ selection }) => (isOpen ? (selection.project ?? selection.place) : null));
  const marked = useMarked(measure, dropped);
  const { asReceived, lang, isTranscribed } = useReceivedScript(plan.id);
  const marks = {
    mentions: measure.mentions,
    plan: plan.id,
    measure: measure.id,
    quote: marked?.range ?? null,
    hits,
    chosen,
    current,
  };
  return (
    <article
      className="measure"
      data-measure={measure.id}
      data-kind={measure.kind}
      aria-current={isOpen || undefined}
    >
      <div className="measure-tools">
        <button type="button" className="number" onClick={() => openMeasure(store, measure.id)}>
          {numberLabel(measure, words)}
        </button>
        <MeasureTools measure={measure} plan={plan} marked={marked} />
      </div>
      {source === undefined ? (
        <p lang={lang}>
          <PlainText shown={asReceived ? measure.text : measure.textHans} {...marks} />
        </p>
      ) : (
        <div lang={lang}>
          <SourceText source={source} of={measure} dropped={dropped} {...marks} />
        </div>
      )}
      {isOpen && isTranscribed && <small className="footnote">{words.reader.transcribed}</small>}
      <MeasureUnits units={measure.units} plan={plan.id} />
    </article>
  );
});

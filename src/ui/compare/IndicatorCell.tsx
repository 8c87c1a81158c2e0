import type { IndicatorCell as Cell, IndicatorRow } from '../../analysis/compare/compareIndicators.ts';
import type { IndicatorValue } from '../../model/indicator.ts';
import type { PlanSummary } from '../../model/plan.ts';
import { openMeasure } from '../../state/actions.ts';
import { useAtlas } from '../atlas.ts';
import { AsWritten } from '../language/AsWritten.tsx';
import { usePlanLabel } from '../language/usePlanLabel.ts';
import { useWords } from '../language/useWords.ts';

interface Props {
  readonly cell: Cell;
  readonly plan: PlanSummary;
  readonly indicator: IndicatorRow['indicator'];
}

/** What one plan sets for a quantity, each value as written with its year and leading to its clause. */
export function IndicatorCell({ cell, plan, indicator }: Props) {
  const { store } = useAtlas();
  const { indicators: words } = useWords();
  const planLabel = usePlanLabel();
  if (cell.values.length === 0) return <td className="not-stated">{words.notStated}</td>;
  return (
    <td>
      {cell.values.map((value) => (
        <div key={value.rawStart + value.written}>
          <button
            type="button"
            className="indicator-value"
            aria-label={words.open(indicator.name, planLabel(plan), spell(value))}
            onClick={() => openMeasure(store, value.measure, value.rawStart)}
          >
            <AsWritten>{spell(value)}</AsWritten>
          </button>
          <small>
            {value.area && (
              <>
                <AsWritten>{value.area}</AsWritten> ·{' '}
              </>
            )}
            {tellYear(value, words)}
          </small>
          {value.name !== indicator.name && (
            <small>
              <AsWritten>{words.called(value.name)}</AsWritten>
            </small>
          )}
        </div>
      ))}
    </td>
  );
}

/** A value with the words around it, as written: 达到2.8%左右, 不低于35%, 完成国家下达目标任务. */
export function spell({ comparator, written, unit }: IndicatorValue): string {
  const [lead = '', trail = ''] = comparator?.split('…') ?? [];
  return lead + written + unit + trail;
}

/** A year as the text puts it: up to it, or in it. */
function tellYear(
  { year, yearWritten }: IndicatorValue,
  words: ReturnType<typeof useWords>['indicators'],
): string {
  if (yearWritten === null) return words.noYear;
  if (year === null) return words.hiddenYear;
  return yearWritten === `${year}${yearWritten.at(-1)}` ? words.inYear(year) : words.upTo(year);
}

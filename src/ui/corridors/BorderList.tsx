import { provinces as allProvinces } from '../../model/status.ts';
import type { BorderSummary } from '../../analysis/corridors/borderTypes.ts';
import { layerIds } from '../../model/kinds.ts';
import { openBorder } from '../../state/actions.ts';
import type { BorderPair } from '../../state/atlasState.ts';
import type { Analyst } from '../../state/analyst/createAnalyst.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { useWords } from '../language/useWords.ts';
import { SideChoice } from '../shell/SideChoice.tsx';
import { useAnswer } from './useAnswer.ts';

/** Every border with how many lines cross it, by layer. `left`: the one that the reader comes from. */
export function BorderList({ analyst, left }: { analyst: Analyst; left: string | null }) {
  const { corridors } = useWords();
  const side = useAtlasState((state) => state.side);
  const standing = useAnswer(analyst, 'borders', { side });
  if (standing.sort !== 'answered')
    return (
      <p className="empty" role="status">
        {standing.sort === 'failed' ? corridors.failed : corridors.reading}
      </p>
    );
  const summaries = standing.answer;
  const sides = allProvinces.filter((province) =>
    summaries.some(({ provinces }) => provinces.includes(province)),
  );
  return (
    <section aria-labelledby="by-border">
      <header className="corridor-head">
        <h2 id="by-border">{corridors.byBorder}</h2>
        <SideChoice sides={sides} />
      </header>
      <ul className="borders">
        {summaries.map((summary) => (
          <li key={summary.border}>
            <BorderRow summary={summary} isLeft={left !== null && isSame(summary.border, left)} />
          </li>
        ))}
      </ul>
      <p className="remark">{corridors.mapped}</p>
    </section>
  );
}

const isSame = (a: string, b: string): boolean => [...a].sort().join('') === [...b].sort().join('');

/** The row of the border that was left takes the focus where nothing else has it. */
function takeFocus(row: HTMLElement | null): void {
  const { activeElement } = document;
  if (row && (activeElement === document.body || activeElement?.contains(row))) row.focus();
}

function BorderRow({ summary, isLeft }: { summary: BorderSummary; isLeft: boolean }) {
  const { store } = useAtlas();
  const { corridors, formats, layers, provinces } = useWords();
  const { border, provinces: pair, lengthKm, crossings, counts } = summary;
  const names = pair.map((province) => provinces.of[province]);
  const promised = layerIds.flatMap((layer) => {
    const { context: _, ...stages } = counts[layer] ?? {};
    const count = Object.values(stages).reduce((sum, one) => sum + one, 0);
    return count ? [{ layer, count }] : [];
  });
  const existing = Object.values(counts).reduce((sum, { context = 0 }) => sum + context, 0);
  return (
    <button
      ref={isLeft ? takeFocus : null}
      type="button"
      onClick={() => openBorder(store, [...border] as unknown as BorderPair)}
    >
      <span>
        <strong>{provinces.border(names)}</strong>{' '}
        <small>{corridors.borderLength(formats.number(lengthKm))}</small>
      </span>
      <span className="count">
        {crossings ? corridors.crossingCount(formats.number(crossings)) : corridors.noCrossing}
      </span>
      <small>
        {promised
          .map(({ layer, count }) => `${layers[layer].label}\u00a0${formats.number(count)}`)
          .join(' · ')}
      </small>
      <small className="existing">{existing > 0 && corridors.contextCount(formats.number(existing))}</small>
    </button>
  );
}

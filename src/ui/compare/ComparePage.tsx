import type { KeyboardEvent } from 'react';
import { openSheet } from '../../state/actions.ts';
import { provinces } from '../../model/status.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { Filled } from '../language/Filled.tsx';
import { PlanName } from '../language/PlanName.tsx';
import { useWords } from '../language/useWords.ts';
import { SideChoice } from '../shell/SideChoice.tsx';
import { sheetList } from './sheets.ts';
import { useComparison } from './useComparison.ts';
import { stepTabs } from '../shell/stepTabs.ts';
import './compare.css';

/** 对照: what the plans say, side by side, in the place of the map. */
export function ComparePage() {
  const { store } = useAtlas();
  const words = useWords();
  const { compare } = words;
  const { comparison, hasFailed } = useComparison();
  const plans = useAtlasState((state) => state.data.plans);
  const outside = plans.filter(({ territory }) => territory === null);
  const wanted = useAtlasState((state) => state.sheet);
  const at = Math.max(
    0,
    sheetList.findIndex(({ id }) => id === wanted),
  );
  const { id: sheet, Content } = sheetList[at]!;
  const sides = provinces.filter((province) => comparison?.sides.some((one) => one.province === province));
  const go = (event: KeyboardEvent<HTMLButtonElement>): void =>
    stepTabs(event, at, sheetList.length, (index) => openSheet(store, sheetList[index]!.id));
  return (
    <main className="compare" aria-label={compare.title}>
      <header className="compare-head">
        <div role="tablist" aria-label={compare.sheetsLabel} className="tabs compare-tabs">
          {sheetList.map(({ id }) => (
            <button
              key={id}
              type="button"
              role="tab"
              id={`sheet-${id}`}
              aria-selected={id === sheet}
              aria-controls="compare-sheet"
              tabIndex={id === sheet ? 0 : -1}
              onClick={() => openSheet(store, id)}
              onKeyDown={go}
            >
              {compare.sheets[id]}
            </button>
          ))}
        </div>
        <SideChoice sides={sides} />
      </header>
      {outside.map((plan) => (
        <p key={plan.id} className="compare-note">
          <Filled words={compare.outside} pieces={[<PlanName key="plan" of={plan} />]} />
        </p>
      ))}
      <div role="tabpanel" id="compare-sheet" aria-labelledby={`sheet-${sheet}`} className="compare-sheet">
        {comparison ? (
          <Content comparison={comparison} />
        ) : (
          <p className="empty" role="status">
            {hasFailed ? compare.failed : compare.reading}
          </p>
        )}
      </div>
    </main>
  );
}

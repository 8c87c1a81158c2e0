import type { Statement } from '../../analysis/compare/finding.ts';
import { useAtlasState } from '../atlas.ts';
import { useWords } from '../language/useWords.ts';
import { numberLabel } from '../reader/numberLabel.ts';

/** How the measure of a statement is cited: 第34条; empty while its text is not there. */
export function useMeasureLabel(): (statement: Pick<Statement, 'plan' | 'measure'>) => string {
  const words = useWords();
  const texts = useAtlasState((state) => state.data.texts);
  return ({ plan, measure }) => {
    const found = texts[plan]?.measures.find(({ id }) => id === measure);
    return found ? numberLabel(found, words) : '';
  };
}

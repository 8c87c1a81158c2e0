import { useState } from 'react';
import type { Marked } from '../../analysis/findMarked.ts';
import type { Measure, PlanSummary } from '../../model/plan.ts';
import { stringifyView } from '../../state/urlCodec.ts';
import { restingView } from '../../state/restingView.ts';
import { noSelection } from '../../state/atlasState.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { copyText } from '../copyText.ts';
import { useWords } from '../language/useWords.ts';
import { buildCitation } from './buildCitation.ts';

interface Props {
  readonly measure: Measure;
  readonly plan: PlanSummary;
  readonly marked: Marked | null;
}

/** Takes a measure elsewhere: as a citation, or as an address that opens it with the same words marked. */
export function MeasureTools({ measure, plan, marked }: Props) {
  const { store } = useAtlas();
  const words = useWords();
  const { reader } = words;
  const isOpen = useAtlasState((state) => state.selection.measure === measure.id);
  const [copied, setCopied] = useState<'citation' | 'address' | null>(null);
  const copy = async (what: 'citation' | 'address', text: string): Promise<void> => {
    setCopied((await copyText(text)) ? what : null);
  };
  const address = (): string => {
    const { layers, language, reading, selection } = store.getState();
    const at = marked?.commitment?.rawStart ?? marked?.rawStart ?? null;
    const hash = stringifyView({
      ...restingView,
      layers,
      language,
      reading,
      plan: plan.id,
      selection: isOpen ? { ...selection, at } : { ...noSelection, measure: measure.id },
    });
    return location.href.replace(/#.*|$/, hash);
  };
  return (
    <span className="take">
      {copied && (
        <small role="status" className="copied">
          {copied === 'citation' ? reader.citationCopied : reader.addressCopied}
        </small>
      )}
      <button
        type="button"
        className="link"
        onClick={() => void copy('citation', buildCitation(plan, measure, marked?.range ?? null, words))}
      >
        {reader.cite}
      </button>
      <button type="button" className="link" onClick={() => void copy('address', address())}>
        {reader.copyAddress}
      </button>
    </span>
  );
}

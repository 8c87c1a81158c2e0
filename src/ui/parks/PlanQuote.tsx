import type { Clause } from '../../analysis/parks/compareParks.ts';
import { rangeInText } from '../../analysis/rangeInText.ts';
import { useAtlasState } from '../atlas.ts';
import { useReceivedScript } from '../reader/useReceivedScript.ts';

/** The words of a clause, in the script that the reader has chosen. */
export function PlanQuote({ clause: { plan, measure: id, quote, rawStart, rawEnd } }: { clause: Clause }) {
  const text = useAtlasState((state) => state.data.texts[plan]);
  const { asReceived, lang } = useReceivedScript(plan);
  const measure = text?.measures.find((one) => one.id === id);
  const range = measure && rangeInText(measure, text!.dropped, rawStart, rawEnd);
  const shown = range ? (asReceived ? measure.text : measure.textHans).slice(range.start, range.end) : quote;
  return <q lang={lang}>{shown}</q>;
}

import type { PlanSummary } from '../../model/plan.ts';
import { setReading } from '../../state/actions.ts';
import type { Reading } from '../../state/atlasState.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { useWords } from '../language/useWords.ts';

/** How the text is shown: simplified, as received, or the source with all that was left out. Holds for the visit. */
export function ReadingChoice({ plan }: { plan: PlanSummary }) {
  const { store } = useAtlas();
  const { reader } = useWords();
  const reading = useAtlasState((state) => state.reading);
  const isTraditional = plan.script === 'Hant';
  const choices: readonly (readonly [Reading, string, string])[] = [
    isTraditional
      ? ['simplified', reader.simplified, reader.simplifiedAbout]
      : ['simplified', reader.clean, reader.cleanAbout],
    ...(isTraditional ? ([['received', reader.asReceived, reader.asReceivedAbout]] as const) : []),
    ['source', reader.source, reader.sourceAbout],
  ];
  // A text in simplified script reads the same as received.
  const shown = reading === 'received' && !isTraditional ? 'simplified' : reading;
  return (
    <fieldset className="reading-choice">
      <legend className="visually-hidden">{reader.shownAs}</legend>
      {choices.map(([id, label, about]) => (
        <label key={id} title={about}>
          <input type="radio" name="reading" checked={shown === id} onChange={() => setReading(store, id)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

import { useRef, useState } from 'react';
import { openCorridor } from '../../state/actions.ts';
import { mostLines, withinAtFirst } from '../../state/corridorCodec.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { Name } from '../language/Name.tsx';
import { useWords } from '../language/useWords.ts';
import { useKeepFocus } from '../shell/useKeepFocus.ts';
import { PickByName } from './PickByName.tsx';
import { useLineOptions } from './useLineOptions.ts';
import { usePlaceOptions } from './usePlaceOptions.ts';

/** Where a keyboard goes on once a place is picked or taken back: the place that is wanted, else the start. */
const onwards = ['.two-places [role="combobox"]', ':scope > .primary'];

/** Starts a corridor: along lines, or between two places. */
export function CorridorForm() {
  const { store } = useAtlas();
  const { corridors, formats } = useWords();
  const projects = useAtlasState((state) => state.data.projects);
  const places = useAtlasState((state) => state.data.places);
  const [lines, setLines] = useState<readonly string[]>([]);
  const [ends, setEnds] = useState<readonly [string | null, string | null]>([null, null]);
  const lineOptions = useLineOptions();
  const placeOptions = usePlaceOptions();
  const [from, to] = ends;
  const form = useRef<HTMLElement>(null);
  useKeepFocus(form, ends.join(), onwards);
  return (
    <section ref={form} className="corridor-form" aria-labelledby="by-corridor">
      <h2 id="by-corridor">{corridors.byCorridor}</h2>
      <PickByName
        label={corridors.pickLines}
        hint={corridors.pickLinesHint}
        options={lineOptions.filter(({ id }) => !lines.includes(id))}
        onPick={(id) => setLines([...lines, id].slice(-mostLines))}
      />
      {lines.length > 0 && (
        <>
          <ul className="picked">
            {lines.map((id) => (
              <li key={id}>
                <Name of={projects.get(id)!} />
                <button
                  type="button"
                  aria-label={corridors.remove(projects.get(id)!.name)}
                  onClick={() => setLines(lines.filter((one) => one !== id))}
                >
                  ×
                </button>
              </li>
            ))}
          </ul>
          <p>
            <button
              type="button"
              className="primary"
              onClick={() => openCorridor(store, { lines, between: null, withinKm: withinAtFirst })}
            >
              {corridors.start}
            </button>{' '}
            <small>{corridors.mostLines(formats.number(mostLines))}</small>
          </p>
        </>
      )}
      <div className="two-places">
        {([0, 1] as const).map((end) => {
          const chosen = ends[end] && places.get(ends[end]);
          const label = end ? corridors.pickTo : corridors.pickFrom;
          return chosen ? (
            <p key={end} className="picked-place">
              <span>{label}</span>
              <Name of={chosen} />
              <button
                type="button"
                aria-label={corridors.remove(chosen.name)}
                onClick={() => setEnds(end ? [from, null] : [null, to])}
              >
                ×
              </button>
            </p>
          ) : (
            <PickByName
              key={end}
              label={label}
              hint={corridors.pickPlaceHint}
              options={placeOptions.filter(({ id }) => !ends.includes(id))}
              onPick={(id) => setEnds(end ? [from, id] : [id, to])}
            />
          );
        })}
      </div>
      {from && to && (
        <button
          type="button"
          className="primary"
          onClick={() => openCorridor(store, { lines: [], between: [from, to], withinKm: withinAtFirst })}
        >
          {corridors.start}
        </button>
      )}
    </section>
  );
}

import { useEffect, useRef, type KeyboardEvent } from 'react';
import { askParks, placePin, setPinning } from '../../state/parkActions.ts';
import type { ParkOrigin } from '../../state/parkQuery.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { PickByName } from '../corridors/PickByName.tsx';
import { usePlaceOptions } from '../corridors/usePlaceOptions.ts';
import { Name } from '../language/Name.tsx';
import { useWords } from '../language/useWords.ts';
import { useKeepFocus } from '../shell/useKeepFocus.ts';
import { useParkWords } from './useParkWords.ts';

/** Straight distances that can be asked for, in km. */
const distances = [20, 50, 100, 200] as const;
/** About a kilometre, in degrees of latitude. */
const step = 0.01;
const steps: Readonly<Record<string, readonly [lon: number, lat: number]>> = {
  ArrowUp: [0, step],
  ArrowDown: [0, -step],
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
};

/** Where a keyboard goes on once a point is set or taken back. */
const onwards = ['[role="combobox"]', '.pin', 'select'];

/** Where distances are told from: a place by its name, or a pin on the map; and how near a park must be to it. */
export function OriginChoice() {
  const { store } = useAtlas();
  const { formats } = useWords();
  const words = useParkWords();
  const { from, withinKm, sort } = useAtlasState((state) => state.parks);
  const isPinning = useAtlasState((state) => state.isPinning);
  const camera = useAtlasState((state) => state.camera);
  const options = usePlaceOptions();
  useEffect(() => {
    if (!isPinning) return undefined;
    const cancel = (event: globalThis.KeyboardEvent): void => {
      if (event.key === 'Escape') setPinning(store, false);
    };
    window.addEventListener('keydown', cancel);
    return () => window.removeEventListener('keydown', cancel);
  }, [store, isPinning]);
  useEffect(() => () => setPinning(store, false), [store]);
  const box = useRef<HTMLDivElement>(null);
  useKeepFocus(box, JSON.stringify(from), onwards);
  const leave = (): void =>
    askParks(store, {
      from: null,
      withinKm: null,
      sort: sort?.column === 'point' ? null : sort,
    });
  return (
    <div ref={box} className="origin">
      {from ? (
        <p className="picked-place">
          <span>{words.origin}</span>
          <Origin from={from} />
          <button type="button" aria-label={words.clearOrigin} onClick={leave}>
            ×
          </button>
        </p>
      ) : (
        <PickByName
          label={words.origin}
          hint={words.originHint}
          options={options}
          onPick={(place) => askParks(store, { from: { place } })}
        />
      )}
      <p className="origin-tools">
        <button
          type="button"
          className="small"
          aria-pressed={isPinning}
          onClick={() => setPinning(store, !isPinning)}
        >
          {words.pin}
        </button>
        {/* Without a pointer: from where the map looks, arrow keys lead on. */}
        {isPinning && camera && (
          <button type="button" className="small" onClick={() => placePin(store, camera)}>
            {words.pinCentre}
          </button>
        )}
        {from && (
          <label>
            {words.within}
            <select
              value={withinKm ?? ''}
              onChange={({ target }) => askParks(store, { withinKm: Number(target.value) || null })}
            >
              <option value="">{words.withinAny}</option>
              {[...new Set([...distances, ...(withinKm ? [withinKm] : [])])]
                .toSorted((a, b) => a - b)
                .map((km) => (
                  <option key={km} value={km}>
                    {words.km(formats.number(km))}
                  </option>
                ))}
            </select>
          </label>
        )}
      </p>
      {isPinning && (
        <p className="remark" role="status">
          {words.pinning}
        </p>
      )}
    </div>
  );
}

/** A place by its name; a pin that arrow keys move. */
function Origin({ from }: { from: ParkOrigin }) {
  const { store } = useAtlas();
  const { formats } = useWords();
  const words = useParkWords();
  const places = useAtlasState((state) => state.data.places);
  if ('place' in from) {
    const place = places.get(from.place);
    return place ? <Name of={place} /> : null;
  }
  const { lon, lat } = from;
  const move = (event: KeyboardEvent): void => {
    const by = steps[event.key];
    // With a key held down they are the browser's: back and forward.
    if (!by || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    placePin(store, { lon: lon + by[0], lat: lat + by[1] });
  };
  return (
    <button type="button" className="pin" title={words.moveStep} onKeyDown={move}>
      {words.pinned(formats.number(lon, 3), formats.number(lat, 3))}
    </button>
  );
}

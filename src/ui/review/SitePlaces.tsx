import { useRef } from 'react';
import { useAtlasState } from '../atlas.ts';
import { PickByName } from '../corridors/PickByName.tsx';
import { usePlaceOptions } from '../corridors/usePlaceOptions.ts';
import { Name } from '../language/Name.tsx';
import { useReviewWords } from './useReviewWords.ts';

interface Props {
  /** Ids of the gazetteer. */
  readonly places: readonly string[];
  readonly isOrdered: boolean;
  readonly onChange: (places: readonly string[]) => void;
}

/** Places that a line passes, in order, or that a zone joins. */
export function SitePlaces({ places, isOrdered, onChange }: Props) {
  const review = useReviewWords();
  const options = usePlaceOptions();
  const gazetteer = useAtlasState((state) => state.data.places);
  const box = useRef<HTMLDivElement>(null);
  const move = (from: number, to: number): void => {
    if (to < 0 || to === places.length) return;
    const next = places.filter((_, at) => at !== from);
    onChange([...next.slice(0, to), places[from]!, ...next.slice(to)]);
  };
  return (
    <div ref={box}>
      {isOrdered && <p className="quiet">{review.order}</p>}
      <ol className="site-places">
        {places.map((id, at) => {
          const place = gazetteer.get(id);
          return (
            <li key={`${id} ${places.slice(0, at).filter((one) => one === id).length}`}>
              <span>{place ? <Name of={place} /> : id}</span>
              {isOrdered && (
                <>
                  <button
                    type="button"
                    className="small"
                    aria-disabled={at === 0}
                    aria-label={`${review.up} ${place?.name ?? id}`}
                    onClick={() => move(at, at - 1)}
                  >
                    ↑
                  </button>
                  <button
                    type="button"
                    className="small"
                    aria-disabled={at === places.length - 1}
                    aria-label={`${review.down} ${place?.name ?? id}`}
                    onClick={() => move(at, at + 1)}
                  >
                    ↓
                  </button>
                </>
              )}
              <button
                type="button"
                className="small"
                aria-label={`${review.remove} ${place?.name ?? id}`}
                onClick={() => {
                  // The button goes with its place; the focus stays in the form.
                  box.current?.querySelector('input')?.focus();
                  onChange(places.filter((_, other) => other !== at));
                }}
              >
                ×
              </button>
            </li>
          );
        })}
      </ol>
      <PickByName
        label={review.addPlace}
        hint={review.pickHint}
        options={options}
        onPick={(id) => onChange([...places, id])}
      />
    </div>
  );
}

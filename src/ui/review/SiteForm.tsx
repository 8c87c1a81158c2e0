import { useEffect } from 'react';
import { place, stopPlacing } from '../../state/own/placing.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { PickByName } from '../corridors/PickByName.tsx';
import { usePlaceOptions } from '../corridors/usePlaceOptions.ts';
import { Name } from '../language/Name.tsx';
import { siteSorts, type SiteDraft, type SiteSort } from './siteDraft.ts';
import { SitePlaces } from './SitePlaces.tsx';
import { useReviewWords } from './useReviewWords.ts';

interface Props {
  readonly draft: SiteDraft;
  readonly onChange: (draft: SiteDraft) => void;
}

const errorsKm = [0.3, 1, 3] as const;

/** Where a new thing lies: by names of places, by a point on the map that can be dragged, or nowhere, with the reason. */
export function SiteForm({ draft, onChange }: Props) {
  const { store } = useAtlas();
  const review = useReviewWords();
  const options = usePlaceOptions();
  const gazetteer = useAtlasState((state) => state.data.places);
  const placed = useAtlasState((state) => state.placing?.position ?? null);
  const isPlacing = useAtlasState((state) => state.placing !== null);
  const { sort, host, lon, lat } = draft;

  // The map has moved the point.
  useEffect(() => {
    if (placed && (placed[0] !== Number(lon) || placed[1] !== Number(lat)))
      onChange({ ...draft, lon: `${placed[0]}`, lat: `${placed[1]}` });
    // Only where the point has moved: what is typed goes the other way.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [placed]);
  useEffect(() => () => stopPlacing(store), [store]);
  const showPoint = (next: SiteDraft): void => {
    const position = [Number(next.lon), Number(next.lat)] as const;
    const isPoint = next.lon.trim() !== '' && position.every(Number.isFinite);
    place(store, isPoint ? position : null);
  };
  const type = (change: Partial<SiteDraft>): void => {
    const next = { ...draft, ...change };
    onChange(next);
    if (isPlacing) showPoint(next);
  };
  const choose = (next: SiteSort): void => {
    onChange({ ...draft, sort: next });
    if (next === 'point') showPoint(draft);
    else stopPlacing(store);
  };
  const hosts = host ? gazetteer.get(host) : undefined;
  return (
    <fieldset className="site-form">
      <legend>{review.place}</legend>
      <select
        aria-label={review.place}
        value={sort}
        onChange={({ target }) => choose(target.value as SiteSort)}
      >
        {siteSorts.map((one) => (
          <option key={one} value={one}>
            {review.sites[one]}
          </option>
        ))}
      </select>
      {(sort === 'line' || sort === 'between') && (
        <SitePlaces
          places={draft.places}
          isOrdered={sort === 'line'}
          onChange={(places) => onChange({ ...draft, places })}
        />
      )}
      {sort === 'host' && (
        <>
          {hosts && (
            <p className="picked">
              <Name of={hosts} />
            </p>
          )}
          <PickByName
            label={review.pickPlace}
            hint={review.pickHint}
            options={options.filter(({ id }) => gazetteer.get(id)?.level === 'county')}
            onPick={(id) => onChange({ ...draft, host: id })}
          />
        </>
      )}
      {sort === 'point' && (
        <>
          <p className="quiet" role="status">
            {review.picking}
          </p>
          <div className="pair">
            {(['lon', 'lat'] as const).map((axis) => (
              <label key={axis}>
                {review[axis]}
                <input
                  inputMode="decimal"
                  value={draft[axis]}
                  onChange={({ target }) => type({ [axis]: target.value })}
                />
              </label>
            ))}
          </div>
          <label>
            {review.error}
            <select
              value={draft.errorKm}
              onChange={({ target }) => onChange({ ...draft, errorKm: Number(target.value) as 3 })}
            >
              {errorsKm.map((km) => (
                <option key={km} value={km}>
                  {review.errors[km]}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
      {sort === 'none' && (
        <label>
          {review.noPlaceReason}
          <input
            value={draft.reason}
            onChange={({ target }) => onChange({ ...draft, reason: target.value })}
          />
        </label>
      )}
    </fieldset>
  );
}

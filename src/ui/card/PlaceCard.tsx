import type { Place } from '../../model/project.ts';
import { precisionLabels } from '../../layers/statusLabels.ts';
import { useAtlasState } from '../atlas.ts';

/** A place: where it belongs, and how exact its point is. */
export function PlaceCard({ place }: { place: Place }) {
  const places = useAtlasState((state) => state.data.places);
  const parents = place.parents.flatMap((id) => places.get(id)?.name ?? []);
  return (
    <>
      <h2>{place.name}</h2>
      <p className="facts">
        {parents.length > 0 && `${[...parents].reverse().join(' · ')} · `}
        {place.code ? `代码 ${place.code}` : '乡镇'} · 点位{precisionLabels[place.precision]}
      </p>
    </>
  );
}

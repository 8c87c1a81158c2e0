import { Fragment } from 'react';
import type { Place } from '../../model/project.ts';
import { useAtlasState } from '../atlas.ts';
import { Name } from '../language/Name.tsx';
import { useWords } from '../language/useWords.ts';

/** A place: where it belongs, and how exact its point is. */
export function PlaceCard({ place }: { place: Place }) {
  const { card, precisions } = useWords();
  const places = useAtlasState((state) => state.data.places);
  const parents = place.parents.flatMap((id) => places.get(id) ?? []).reverse();
  return (
    <>
      <h2>
        <Name of={place} />
      </h2>
      <p className="facts">
        {parents.map((parent) => (
          <Fragment key={parent.id}>
            <Name of={parent} />
            {' · '}
          </Fragment>
        ))}
        {place.code ? card.code(place.code) : card.town} · {card.point(precisions[place.precision])}
      </p>
    </>
  );
}

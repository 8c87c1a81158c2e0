import { Fragment, useRef } from 'react';
import type { Place } from '../../model/project.ts';
import { useAtlasState } from '../atlas.ts';
import { Name } from '../language/Name.tsx';
import { useWords } from '../language/useWords.ts';
import { useHints } from '../reader/useHints.ts';
import { CardName } from './CardName.tsx';
import { MentionList } from './MentionList.tsx';
import { PlaceProjects } from './PlaceProjects.tsx';
import { useShowCurrent } from './useShowCurrent.ts';

/** A place: where it belongs, how exact its point is, where the plans name it, and what of theirs belongs to it. */
export function PlaceCard({ place }: { place: Place }) {
  const box = useRef<HTMLDivElement>(null);
  useShowCurrent(box, place.id);
  const { card, precisions } = useWords();
  const places = useAtlasState((state) => state.data.places);
  const parents = place.parents.flatMap((id) => places.get(id) ?? []).reverse();
  return (
    <div ref={box} {...useHints()}>
      <CardName of={place} />
      <p className="facts">
        {parents.map((parent) => (
          <Fragment key={parent.id}>
            <Name of={parent} />
            {' · '}
          </Fragment>
        ))}
        {place.code ? card.code(place.code) : card.town} · {card.point(precisions[place.precision])}
      </p>
      <PlaceProjects place={place} />
      <MentionList key={place.id} of={place} isOpenAtFirst />
    </div>
  );
}

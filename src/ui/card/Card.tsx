import { lazy, Suspense, useDeferredValue } from 'react';
import { clearSelection, fitSelection } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { HiddenNote } from './HiddenNote.tsx';
import { useWords } from '../language/useWords.ts';
import { returnFocus } from '../shell/returnFocus.ts';

// Needed only once something is chosen.
const ProjectCard = lazy(async () => ({ default: (await import('./ProjectCard.tsx')).ProjectCard }));
const PlaceCard = lazy(async () => ({ default: (await import('./PlaceCard.tsx')).PlaceCard }));

/** What is known of the chosen thing, above the text that says it. */
export function Card() {
  const { store } = useAtlas();
  const { card } = useWords();
  // The map comes first: what is read about it follows in slices, so that no frame waits for it.
  const selection = useDeferredValue(useAtlasState((state) => state.selection));
  const project = useAtlasState(({ data }) => selection.project && data.projects.get(selection.project));
  const place = useAtlasState(({ data }) => selection.place && data.places.get(selection.place));
  if (!project && !place) return null;
  const hasPlace = !project || project.precision !== 'none';
  return (
    <section ref={returnFocus} className="card" aria-label={card.title}>
      {hasPlace && (
        <button type="button" className="link fit" onClick={() => fitSelection(store)}>
          {card.centre}
        </button>
      )}
      <button
        type="button"
        className="close"
        aria-label={card.deselect}
        onClick={() => clearSelection(store)}
      >
        ×
      </button>
      <HiddenNote />
      <Suspense fallback={null}>
        {project ? <ProjectCard project={project} /> : place && <PlaceCard place={place} />}
      </Suspense>
    </section>
  );
}

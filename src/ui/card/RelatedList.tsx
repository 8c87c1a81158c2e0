import { useDeferredValue, useMemo } from 'react';
import { findRelatedProjects, type Relation } from '../../analysis/findRelatedProjects.ts';
import type { Project } from '../../model/project.ts';
import { selectProject } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { AsWritten } from '../language/AsWritten.tsx';
import { Name } from '../language/Name.tsx';
import { useSpelling } from '../language/useSpelling.ts';
import { useWords } from '../language/useWords.ts';

/** A few projects that belong with this one, each with the reason. */
export function RelatedList({ project }: { project: Project }) {
  const { store } = useAtlas();
  const { card, listed } = useWords();
  const spell = useSpelling();
  const projects = useAtlasState((state) => state.data.projects);
  const places = useAtlasState((state) => state.data.places);
  const texts = useAtlasState((state) => state.data.texts);
  // What is said of the project itself stands there first.
  const wanted = useDeferredValue(project, null);
  const related = useMemo(
    () => (wanted ? findRelatedProjects(wanted, projects.values(), Object.values(texts)) : []),
    [wanted, projects, texts],
  );
  const placeNames = (ids: readonly string[]): string =>
    listed(
      ids.slice(0, 3).map((id) => {
        const place = places.get(id);
        return place ? (spell ? spell(place) : place.name) : id;
      }),
    );
  const reasonOf = (relation: Relation): React.ReactNode => {
    switch (relation.type) {
      case 'clause':
        return card.related.clause;
      case 'partner': {
        // The words around the names are those of the interface, the names those of the plans.
        const [before, after] = card.related.partner('\n').split('\n');
        return (
          <>
            {before}
            <AsWritten>{listed(relation.names)}</AsWritten>
            {after}
          </>
        );
      }
      default:
        return card.related[relation.type](placeNames(relation.places));
    }
  };
  if (related.length === 0) return null;
  return (
    <details className="related">
      <summary>{card.related.title}</summary>
      <ul>
        {related.map(({ project: other, relation }) => (
          <li key={other.id}>
            <button type="button" data-name={other.id} onClick={() => selectProject(store, other.id)}>
              <span>
                <Name of={other} />
              </span>
              <small>{reasonOf(relation)}</small>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

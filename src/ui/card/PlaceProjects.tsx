import { Fragment, useMemo } from 'react';
import { listProjectsOfPlace } from '../../analysis/listProjectsOfPlace.ts';
import { layerIds } from '../../model/kinds.ts';
import type { Place } from '../../model/project.ts';
import { selectProject } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { Name } from '../language/Name.tsx';
import { useWords } from '../language/useWords.ts';

/** What the plans promise of a place, by layer: in it, with its name, or with it as a partner. */
export function PlaceProjects({ place }: { place: Place }) {
  const { store } = useAtlas();
  const { card, formats, layers } = useWords();
  const projects = useAtlasState((state) => state.data.projects);
  const places = useAtlasState((state) => state.data.places);
  const texts = useAtlasState((state) => state.data.texts);
  const found = useMemo(
    () => listProjectsOfPlace(place, projects.values(), places, Object.values(texts)),
    [place, projects, places, texts],
  );
  if (found.length === 0) return null;
  return (
    <details className="related">
      <summary>{card.projects(formats.number(found.length))}</summary>
      {layerIds.map((layer) => {
        const own = found.filter(({ project }) => project.layer === layer);
        if (own.length === 0) return null;
        return (
          <Fragment key={layer}>
            <h3>
              {layers[layer].label} <small>{formats.number(own.length)}</small>
            </h3>
            <ul>
              {own.map(({ project, tie }) => (
                <li key={project.id}>
                  <button
                    type="button"
                    data-name={project.id}
                    onClick={() => selectProject(store, project.id)}
                  >
                    <span>
                      <Name of={project} />
                    </span>
                    <small>{card.ties[tie]}</small>
                  </button>
                </li>
              ))}
            </ul>
          </Fragment>
        );
      })}
    </details>
  );
}

import { useEffect, useMemo, useRef, useState } from 'react';
import { askedFilters } from '../../analysis/askedFilters.ts';
import { listLayer, type LayerListRow } from '../../analysis/listLayer.ts';
import type { LayerId } from '../../model/kinds.ts';
import { selectPlace, selectProject } from '../../state/actions.ts';
import { showList } from '../../state/layerActions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { Name } from '../language/Name.tsx';
import { useWords } from '../language/useWords.ts';
import { PaperButton } from '../papers/PaperButton.tsx';

/** Everything that a layer shows on the map, and what has no place on it, as a list for eyes, keys and screen readers. */
export function LayerList({ id }: { id: LayerId }) {
  const { store, loader } = useAtlas();
  const { formats, layers, panel } = useWords();
  const projects = useAtlasState((state) => state.data.projects);
  const places = useAtlasState((state) => state.data.places);
  const features = useAtlasState((state) => state.data.layers[id]?.features);
  const plans = useAtlasState((state) => state.data.plans);
  const filters = useAtlasState((state) => state.filters);
  const split = useAtlasState((state) => state.split);
  const bounds = useAtlasState((state) => state.bounds);
  const [isOfView, setOfView] = useState(false);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    void loader.loadLayer(id);
    back.current?.focus();
  }, [loader, id]);
  const rows = useMemo(() => {
    const things = { projects: projects.values(), places: places.values() };
    return listLayer(id, things, features ?? [], askedFilters(filters, plans, split), bounds);
  }, [id, projects, places, features, filters, plans, split, bounds]);
  const drawn = rows.filter((row) => !row.isUnlocated && (!isOfView || row.isInView));
  const unlocated = rows.filter((row) => row.isUnlocated);
  return (
    <section
      className="layer-list"
      aria-label={panel.listOf(layers[id].label)}
      onKeyDown={({ key }) => key === 'Escape' && showList(store, null)}
    >
      <button ref={back} type="button" className="link" onClick={() => showList(store, null)}>
        {panel.back}
      </button>
      <h2>
        {layers[id].label} <small>{formats.number(drawn.length)}</small>
      </h2>
      <label className="of-view">
        <input type="checkbox" checked={isOfView} onChange={({ target }) => setOfView(target.checked)} />
        {panel.onlyInView}
      </label>
      <PaperButton projects={promised([...drawn, ...(isOfView ? [] : unlocated)])} title={layers[id].label} />
      <Rows rows={drawn} />
      {unlocated.length > 0 && (
        <>
          <h3>
            {panel.withoutPlace} <small>{formats.number(unlocated.length)}</small>
          </h3>
          <Rows rows={unlocated} />
        </>
      )}
    </section>
  );
}

/** What plans arrange something for: existing things and mere mentions are no matter for a meeting. */
const promised = (rows: readonly LayerListRow[]): string[] =>
  rows.flatMap(({ of }) => ('commitments' in of && of.commitments.length > 0 ? [of.id] : []));

function Rows({ rows }: { rows: readonly LayerListRow[] }) {
  const { store } = useAtlas();
  const { listed, provinces, statuses } = useWords();
  const { project, place } = useAtlasState((state) => state.selection);
  return (
    <ul>
      {rows.map(({ sort, of, statusClass }) => (
        <li key={of.id}>
          <button
            type="button"
            aria-current={of.id === (project ?? place) || undefined}
            onClick={() => (sort === 'project' ? selectProject(store, of.id) : selectPlace(store, of.id))}
          >
            <span>
              <Name of={of} />
            </span>
            {statusClass && (
              <small>
                {'provinces' in of && `${listed(of.provinces.map((one) => provinces.of[one]))} · `}
                {statuses.classes[statusClass]}
              </small>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}

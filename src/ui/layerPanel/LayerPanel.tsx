import { useMemo, useState } from 'react';
import { countByLayer } from '../../analysis/countByLayer.ts';
import { askedFilters } from '../../analysis/askedFilters.ts';
import { dossiers } from '../../layers/order.ts';
import type { LayerId } from '../../model/kinds.ts';
import { resetLayers, showLayers } from '../../state/layerActions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { useWords } from '../language/useWords.ts';
import { FilterPanel } from './FilterPanel.tsx';
import { LayerList } from './LayerList.tsx';
import { LayerRow } from './LayerRow.tsx';
import { Legend } from './Legend.tsx';
import { ThemeChoice } from './ThemeChoice.tsx';

/** A row for each layer, filters over all of them, and the legend of what is in view. */
export function LayerPanel() {
  const { store } = useAtlas();
  const { panel } = useWords();
  const projects = useAtlasState((state) => state.data.projects);
  const places = useAtlasState((state) => state.data.places);
  const plans = useAtlasState((state) => state.data.plans);
  const filters = useAtlasState((state) => state.filters);
  const split = useAtlasState((state) => state.split);
  const counts = useMemo(
    () => countByLayer(projects.values(), places.values(), askedFilters(filters, plans, split)),
    [projects, places, filters, plans, split],
  );
  const list = useAtlasState((state) => state.list);
  // Whoever comes back from a list stands where it was opened.
  const [left, setLeft] = useState<LayerId | null>(null);
  if (list && list !== left) setLeft(list);
  if (list)
    return (
      <nav className="layers" aria-label={panel.title}>
        <LayerList id={list} />
      </nav>
    );
  return (
    <nav className="layers" aria-label={panel.title}>
      <div className="layers-head">
        <h2>{panel.title}</h2>
        <button type="button" className="link" onClick={() => showLayers(store, 'all')}>
          {panel.all}
        </button>
        <button type="button" className="link" onClick={() => showLayers(store, 'none')}>
          {panel.none}
        </button>
        <button type="button" className="link" onClick={() => resetLayers(store)}>
          {panel.reset}
        </button>
      </div>
      <ul>
        {dossiers.map((dossier) => (
          <LayerRow
            key={dossier.id}
            dossier={dossier}
            count={projects.size ? counts[dossier.id] : null}
            isReturn={dossier.id === left}
          />
        ))}
      </ul>
      <FilterPanel counts={counts} />
      <Legend />
      <ThemeChoice />
    </nav>
  );
}

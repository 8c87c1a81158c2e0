import { useMemo } from 'react';
import { countByLayer } from '../../analysis/countByLayer.ts';
import { dossiers } from '../../layers/order.ts';
import { paper } from '../../layers/palette.ts';
import { toggleLayer } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { Legend } from './Legend.tsx';
import { Swatch } from './Swatch.tsx';

/** A checkbox and a count for each layer, and the legend of what is on. */
export function LayerPanel() {
  const { store } = useAtlas();
  const layers = useAtlasState((state) => state.layers);
  const projects = useAtlasState((state) => state.data.projects);
  const places = useAtlasState((state) => state.data.places);
  const counts = useMemo(() => countByLayer(projects.values(), places.values()), [projects, places]);
  return (
    <nav className="layers" aria-label="图层">
      <h2>图层</h2>
      <ul>
        {dossiers.map((dossier) => (
          <li key={dossier.id} title={dossier.about}>
            <label>
              <input
                type="checkbox"
                checked={layers[dossier.id]}
                onChange={(event) => toggleLayer(store, dossier.id, event.target.checked)}
              />
              {dossier.label}
            </label>
            <Swatch entry={dossier.legend(paper)[0]!} />
            <span className="count" aria-hidden="true">
              {projects.size ? counts[dossier.id] : '—'}
            </span>
          </li>
        ))}
      </ul>
      <Legend />
    </nav>
  );
}

import { useEffect } from 'react';
import { isFiltering } from '../../model/filters.ts';
import { clearFilters, toggleLayer } from '../../state/layerActions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { useWords } from '../language/useWords.ts';
import { useIsDrawn } from '../mapView/useIsDrawn.ts';
import { selectLit } from '../mapView/selectLit.ts';

/** Says why what is chosen is not on the map, and leads back. */
export function HiddenNote() {
  const { store, loader } = useAtlas();
  const layer = useAtlasState(({ selection, data }) =>
    selection.place ? 'cities' : selection.project && data.projects.get(selection.project)?.layer,
  );
  // Of a layer that is off a link may choose something; to fly there takes its shape.
  useEffect(() => {
    if (layer) void loader.loadLayer(layer);
  }, [layer, loader]);
  const { card, filters } = useWords();
  const { chosen } = useAtlasState(selectLit);
  const split = useAtlasState((state) => state.split);
  const isDrawn = useIsDrawn(chosen, split);
  const isFiltered = useAtlasState((state) => isFiltering(state.filters));
  const isLayerOn = useAtlasState((state) => !chosen || state.layers[chosen.properties.layer]);
  if (!chosen || isDrawn) return null;
  if (!isLayerOn)
    return (
      <p className="hidden-note" role="status">
        {card.layerOff}
        <button
          type="button"
          className="link"
          onClick={() => toggleLayer(store, chosen.properties.layer, true)}
        >
          {card.showLayer}
        </button>
      </p>
    );
  return (
    <p className="hidden-note" role="status">
      {split ? card.notInSplit : card.filteredOut}
      {isFiltered && (
        <button type="button" className="link" onClick={() => clearFilters(store)}>
          {filters.clear}
        </button>
      )}
    </p>
  );
}

import { isFiltering } from '../../model/filters.ts';
import { clearFilters, toggleLayer } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { useWords } from '../language/useWords.ts';
import { useIsDrawn } from '../mapView/useIsDrawn.ts';
import { useLit } from '../mapView/useLit.ts';

/** Says why what is chosen is not on the map, and leads back. */
export function HiddenNote() {
  const { store } = useAtlas();
  const { card, filters } = useWords();
  const { chosen } = useLit();
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

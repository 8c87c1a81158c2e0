import { isFiltering } from '../../model/filters.ts';
import { clearFilters, toggleLayer } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { useIsDrawn } from '../mapView/useIsDrawn.ts';
import { useLit } from '../mapView/useLit.ts';

/** Says why what is chosen is not on the map, and leads back. */
export function HiddenNote() {
  const { store } = useAtlas();
  const { chosen } = useLit();
  const split = useAtlasState((state) => state.split);
  const isDrawn = useIsDrawn(chosen, split);
  const isFiltered = useAtlasState((state) => isFiltering(state.filters));
  const isLayerOn = useAtlasState((state) => !chosen || state.layers[chosen.properties.layer]);
  if (!chosen || isDrawn) return null;
  if (!isLayerOn)
    return (
      <p className="hidden-note" role="status">
        所在图层已关闭，图上未显示。
        <button
          type="button"
          className="link"
          onClick={() => toggleLayer(store, chosen.properties.layer, true)}
        >
          打开图层
        </button>
      </p>
    );
  return (
    <p className="hidden-note" role="status">
      {split ? '两图所示规划未提及此项，或不符合当前筛选；图上未显示。' : '不符合当前筛选，图上未显示。'}
      {isFiltered && (
        <button type="button" className="link" onClick={() => clearFilters(store)}>
          清除筛选
        </button>
      )}
    </p>
  );
}

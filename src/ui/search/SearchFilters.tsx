import type { SearchFilter } from '../../analysis/search/findHits.ts';
import { layerIds } from '../../model/kinds.ts';
import { useAtlasState } from '../atlas.ts';
import { usePlanLabel } from '../language/usePlanLabel.ts';
import { useWords } from '../language/useWords.ts';

interface Props {
  readonly filter: SearchFilter;
  readonly onFilter: (filter: SearchFilter) => void;
}

/** In which plan, and of which kind. */
export function SearchFilters({ filter, onFilter }: Props) {
  const { layers, search } = useWords();
  const plans = useAtlasState((state) => state.data.plans);
  const labelOf = usePlanLabel();
  return (
    <div className="search-filters" role="group" aria-label={search.narrow}>
      <select
        aria-label={search.plan}
        value={filter.plan ?? ''}
        data-narrows={filter.plan !== null || undefined}
        onChange={({ target }) => onFilter({ ...filter, plan: target.value || null })}
      >
        <option value="">{search.allPlans}</option>
        {plans.map((plan) => (
          <option key={plan.id} value={plan.id} lang="zh-Hans">
            {labelOf(plan)}
          </option>
        ))}
      </select>
      <select
        aria-label={search.kind}
        value={filter.of ?? ''}
        data-narrows={filter.of !== null || undefined}
        onChange={({ target }) => onFilter({ ...filter, of: (target.value || null) as SearchFilter['of'] })}
      >
        <option value="">{search.allKinds}</option>
        {layerIds.map((id) => (
          <option key={id} value={id}>
            {layers[id].label}
          </option>
        ))}
        <option value="unit">{search.sorts.unit}</option>
        <option value="measure">{search.sorts.measure}</option>
      </select>
    </div>
  );
}

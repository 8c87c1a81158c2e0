import { useMemo } from 'react';
import { horizonOf } from '../../analysis/askedFilters.ts';
import { dossiers } from '../../layers/order.ts';
import { statusClassLabels } from '../../layers/statusLabels.ts';
import { isFiltering, type Filters } from '../../model/filters.ts';
import { layerOfKind, type Kind, type LayerId } from '../../model/kinds.ts';
import { provinces, statusClasses } from '../../model/status.ts';
import { clearFilters, toggleFilter } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { kindLabels } from '../card/kindLabels.ts';

/** Narrows what is drawn and listed by stage, plan, province, kind and period; says so when nothing is left. */
export function FilterPanel({ counts }: { counts: Readonly<Record<LayerId, number>> }) {
  const { store } = useAtlas();
  const filters = useAtlasState((state) => state.filters);
  const plans = useAtlasState((state) => state.data.plans);
  const layers = useAtlasState((state) => state.layers);
  const kinds = useMemo(
    () =>
      dossiers
        .filter(({ id }) => layers[id] && id !== 'cities')
        .flatMap(({ id }) => (Object.keys(layerOfKind) as Kind[]).filter((kind) => layerOfKind[kind] === id)),
    [layers],
  );
  const horizons = [...new Set(plans.map(horizonOf))].sort((a, b) => a - b);
  const active = Object.values(filters).reduce(
    (sum: number, wanted: readonly unknown[]) => sum + wanted.length,
    0,
  );
  const shown = dossiers.filter(({ id }) => layers[id] && id !== 'cities');
  const left = shown.reduce((sum, { id }) => sum + counts[id], 0);
  return (
    <details className="filters" open={isFiltering(filters) || undefined}>
      <summary>筛选{active > 0 && <span className="active">{active}</span>}</summary>
      {active > 0 && (
        <p role="status" className="filter-result">
          {left > 0
            ? `所开图层中有 ${left} 项符合`
            : shown.length === 0
              ? '没有打开任何图层，因此没有可显示的要素。'
              : '所开图层中没有同时符合这些条件的要素。可去掉一个条件，或打开更多图层。'}
          <button type="button" className="link" onClick={() => clearFilters(store)}>
            清除筛选
          </button>
        </p>
      )}
      <Group
        title="阶段"
        sort="statusClasses"
        options={statusClasses.map((id) => [id, statusClassLabels[id]])}
      />
      <Group title="规划" sort="plans" options={plans.map(({ id, shortTitle }) => [id, shortTitle])} />
      <Group title="省份" sort="provinces" options={provinces.map((id) => [id, id])} />
      <Group title="类别" sort="kinds" options={kinds.map((id) => [id, kindLabels[id]])} />
      <Group
        title="规划期"
        sort="horizons"
        options={horizons.map((year) => [year, year ? `至 ${year} 年` : '原文未载'])}
      />
    </details>
  );
}

function Group<Sort extends keyof Filters>({
  title,
  sort,
  options,
}: {
  title: string;
  sort: Sort;
  options: readonly (readonly [Filters[Sort][number], string])[];
}) {
  const { store } = useAtlas();
  const wanted = useAtlasState((state) => state.filters[sort]) as readonly unknown[];
  return (
    <fieldset>
      <legend>{title}</legend>
      {options.map(([value, label]) => (
        <button
          key={value}
          type="button"
          className="chip"
          aria-pressed={wanted.includes(value)}
          onClick={() => toggleFilter(store, sort, value)}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}

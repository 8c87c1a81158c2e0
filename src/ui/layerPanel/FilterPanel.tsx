import { useMemo, type ReactNode } from 'react';
import { horizonOf } from '../../analysis/askedFilters.ts';
import { dossiers } from '../../layers/order.ts';
import { isFiltering, type Filters } from '../../model/filters.ts';
import { layerOfKind, type Kind, type LayerId } from '../../model/kinds.ts';
import { provinces, statusClasses } from '../../model/status.ts';
import { clearFilters, toggleFilter } from '../../state/layerActions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { PlanName } from '../language/PlanName.tsx';
import { useWords } from '../language/useWords.ts';

/** Narrows what is drawn and listed by stage, plan, province, kind and period; says so when nothing is left. */
export function FilterPanel({ counts }: { counts: Readonly<Record<LayerId, number>> }) {
  const { store } = useAtlas();
  const words = useWords();
  const { formats, kinds: kindWords, statuses } = words;
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
      <summary>
        {words.filters.title}
        {active > 0 && <span className="active">{formats.number(active)}</span>}
      </summary>
      {active > 0 && (
        <p role="status" className="filter-result">
          {left > 0
            ? words.filters.left(formats.number(left))
            : shown.length === 0
              ? words.filters.noLayer
              : words.filters.nothing}
          <button type="button" className="link" onClick={() => clearFilters(store)}>
            {words.filters.clear}
          </button>
        </p>
      )}
      <Group
        title={words.filters.status}
        sort="statusClasses"
        options={statusClasses.map((id) => [id, statuses.classes[id]])}
      />
      <Group
        title={words.filters.plan}
        sort="plans"
        options={plans.map((plan) => [plan.id, <PlanName key={plan.id} of={plan} />])}
      />
      <Group
        title={words.filters.province}
        sort="provinces"
        options={provinces.map((id) => [id, words.provinces.of[id]])}
      />
      <Group title={words.filters.kind} sort="kinds" options={kinds.map((id) => [id, kindWords[id]])} />
      <Group
        title={words.filters.horizon}
        sort="horizons"
        options={horizons.map((year) => [year, year ? words.filters.until(year) : words.filters.noHorizon])}
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
  options: readonly (readonly [Filters[Sort][number], ReactNode])[];
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
          className="toggle"
          aria-pressed={wanted.includes(value)}
          onClick={() => toggleFilter(store, sort, value)}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}

import type { Kind } from '../../model/kinds.ts';
import { statusClasses, type StatusClass } from '../../model/status.ts';
import type { Filters } from '../../model/filters.ts';
import { ask } from '../../state/actions.ts';
import { setFilters } from '../../state/layerActions.ts';
import { nothingAsked } from '../../state/atlasState.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { usePlanLabel } from '../language/usePlanLabel.ts';
import { useWords } from '../language/useWords.ts';

/** One of a list, or all; a link may ask for several, which stand as they are until another is chosen. */
function Choice<Value extends string>({
  label,
  all,
  options,
  values,
  onChoose,
}: {
  readonly label: string;
  readonly all: string;
  readonly options: readonly (readonly [Value, string])[];
  readonly values: readonly Value[];
  readonly onChoose: (values: readonly Value[]) => void;
}) {
  const named = options.filter(([value]) => values.includes(value)).map(([, name]) => name);
  return (
    <select
      aria-label={label}
      value={values.length > 1 ? '+' : (values[0] ?? '')}
      onChange={({ target }) => onChoose(target.value ? [target.value as Value] : [])}
    >
      <option value="">{all}</option>
      {values.length > 1 && <option value="+">{named.join(' + ')}</option>}
      {options.map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  );
}

interface Props {
  readonly kinds: readonly Kind[];
  /** Of two plans that are chosen elsewhere: no plan is asked for here. */
  readonly isOfPair?: boolean;
}

/** What is compared: by name, kind, stage and plan; the same filters as the map's. */
export function CompareFilters({ kinds, isOfPair = false }: Props) {
  const { store } = useAtlas();
  const words = useWords();
  const { compare, statuses } = words;
  const planLabel = usePlanLabel();
  const filters = useAtlasState((state) => state.filters);
  const asked = useAtlasState((state) => state.asked);
  const plans = useAtlasState((state) => state.data.plans);
  const set = (some: Partial<Filters>): void => setFilters(store, { ...filters, ...some });
  const isAsking =
    filters.kinds.length + filters.statusClasses.length + filters.plans.length > 0 ||
    asked.text !== '' ||
    asked.rule !== null;
  return (
    <div className="compare-filters">
      <input
        type="search"
        value={asked.text}
        maxLength={40}
        aria-label={compare.search}
        placeholder={compare.searchHint}
        onChange={({ target }) => ask(store, { text: target.value })}
      />
      <Choice<Kind>
        label={compare.kind}
        all={compare.allKinds}
        options={kinds.map((kind) => [kind, words.kinds[kind]])}
        values={filters.kinds}
        onChoose={(values) => set({ kinds: values })}
      />
      <Choice<StatusClass>
        label={compare.stage}
        all={compare.allStages}
        options={statusClasses.map((one) => [one, statuses.classes[one]])}
        values={filters.statusClasses}
        onChoose={(values) => set({ statusClasses: values })}
      />
      {!isOfPair && (
        <Choice<string>
          label={compare.plan}
          all={compare.allPlans}
          options={plans.map((plan) => [plan.id, planLabel(plan)])}
          values={filters.plans}
          onChoose={(values) => set({ plans: values })}
        />
      )}
      {isAsking && (
        <button
          type="button"
          className="link"
          onClick={() => {
            set({ kinds: [], statusClasses: [], plans: [] });
            ask(store, { ...nothingAsked, isAll: asked.isAll });
          }}
        >
          {compare.clear}
        </button>
      )}
    </div>
  );
}

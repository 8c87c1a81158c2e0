import { facets, noParkFilters, type Facet, type FacetCount } from '../../analysis/parks/parkTypes.ts';
import { askParks } from '../../state/parkActions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { AsWritten } from '../language/AsWritten.tsx';
import { Listed } from '../language/Listed.tsx';
import { Name } from '../language/Name.tsx';
import { PlanName } from '../language/PlanName.tsx';
import { useWords } from '../language/useWords.ts';
import { nameOfValue } from './nameOfValue.ts';
import type { Parks } from './useParkData.ts';
import { useParkWords } from './useParkWords.ts';

interface Props {
  readonly parks: Parks;
  readonly counts: Readonly<Record<Facet, readonly FacetCount[]>>;
}

/** What parks can be narrowed by, each value with how many it would leave. */
export function ParkFacets({ parks, counts }: Props) {
  const { store } = useAtlas();
  const catalogue = useParkWords();
  const filters = useAtlasState((state) => state.parks.filters);
  const isFiltering = facets.some((facet) => filters[facet].length > 0);
  return (
    <section className="park-facets" aria-label={catalogue.facetsLabel}>
      {facets.map((facet) => (
        <FacetList key={facet} facet={facet} values={counts[facet]} parks={parks} />
      ))}
      {isFiltering && (
        <button
          type="button"
          className="link clear"
          onClick={() => askParks(store, { filters: noParkFilters })}
        >
          {catalogue.clear}
        </button>
      )}
    </section>
  );
}

function FacetList({ facet, values, parks }: { facet: Facet; values: readonly FacetCount[]; parks: Parks }) {
  const { store } = useAtlas();
  const words = useWords();
  const catalogue = useParkWords();
  const filters = useAtlasState((state) => state.parks.filters);
  const chosen = filters[facet];
  // A link may name what this edition does not hold: it is shown, and can be taken back.
  const absent = chosen.filter((value) => values.every((one) => one.value !== value));
  const shown = [...values, ...absent.map((value) => ({ value, count: 0 }))];
  const toggle = (value: string): void => {
    const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
    askParks(store, { filters: { ...filters, [facet]: next } });
  };
  return (
    <details className="facet" open={chosen.length > 0 || undefined}>
      <summary>
        <span>{catalogue.facets[facet]}</span>
        {chosen.length > 0 && (
          <small>
            <Listed
              pieces={chosen.map((value) => (
                <FacetName key={value} facet={facet} value={value} parks={parks} />
              ))}
            />
          </small>
        )}
      </summary>
      <ul>
        {shown.map(({ value, count }) => (
          <li key={value}>
            <label data-empty={count === 0 || undefined}>
              <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
              <span className="value">
                <FacetName facet={facet} value={value} parks={parks} />
              </span>
              <span className="count">{words.formats.number(count)}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A value by its name; places are spelled, plans are called as everywhere. */
export function FacetName({ facet, value, parks }: { facet: Facet; value: string; parks: Parks }) {
  const words = useWords();
  const catalogue = useParkWords();
  const { text, place, isChinese } = nameOfValue(facet, value, parks, words, catalogue);
  const named = place && parks.places.get(place);
  if (named) return <Name of={named} />;
  const plan = facet === 'plan' && parks.plans.find(({ id }) => id === value);
  if (plan) return <PlanName of={plan} />;
  return isChinese ? <AsWritten>{text}</AsWritten> : text;
}

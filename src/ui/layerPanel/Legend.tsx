import { useMemo } from 'react';
import { useAtlasState } from '../atlas.ts';
import { useWords } from '../language/useWords.ts';
import { buildLegend, type LegendSign } from './buildLegend.ts';
import { Swatch } from './Swatch.tsx';

/** What the map shows and how; counts of what is in view. */
export function Legend() {
  const words = useWords();
  const { formats, legend } = words;
  const layers = useAtlasState((state) => state.layers);
  const loaded = useAtlasState((state) => state.data.layers);
  const filters = useAtlasState((state) => state.filters);
  const plans = useAtlasState((state) => state.data.plans);
  const split = useAtlasState((state) => state.split);
  const bounds = useAtlasState((state) => state.bounds);
  const theme = useAtlasState((state) => state.theme);
  const { kinds, stages, marks, precision } = useMemo(
    () => buildLegend({ layers, loaded, filters, plans, split, bounds }, theme, words),
    [layers, loaded, filters, plans, split, bounds, theme, words],
  );
  const row = ({ key, label, swatch, count }: LegendSign) => (
    <li key={key}>
      <Swatch {...swatch} />
      {label}
      {count !== undefined && <span className="count">{formats.number(count)}</span>}
    </li>
  );
  return (
    <section className="legend" aria-label={legend.title}>
      <h2>
        {legend.title} <small>{legend.inView}</small>
      </h2>
      <ul>
        {kinds.map(row)}
        {kinds.length === 0 && <li className="quiet">{legend.nothing}</li>}
      </ul>
      <h3>{legend.stages}</h3>
      <ul>{stages.map(row)}</ul>
      {marks.length > 0 && <ul>{marks.map(row)}</ul>}
      <h3>{legend.precision}</h3>
      <ul>{precision.map(row)}</ul>
    </section>
  );
}

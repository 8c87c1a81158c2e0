import type { BorderDescription, Interval } from '../../analysis/corridors/borderTypes.ts';
import { useAtlasState } from '../atlas.ts';
import { AsWritten } from '../language/AsWritten.tsx';
import { useWords } from '../language/useWords.ts';

/** Intervals that are told of. */
const most = 5;

/** Longest stretches without a crossing, where the existing lines are known to be all there. */
export function IntervalList({ description }: { description: BorderDescription }) {
  const { corridors, layers } = useWords();
  const { intervals } = description;
  if (intervals.length === 0) return <p className="empty">{corridors.noIntervals}</p>;
  return intervals.map(({ layer, inventory, existing, all }) => (
    <section key={layer} aria-label={corridors.intervalsOf(layers[layer].label)}>
      <h3>{corridors.intervalsOf(layers[layer].label)}</h3>
      <p className="facts">
        {corridors.mapped} · {corridors.inventoryNote(inventory.asOf)}
      </p>
      <h4>{corridors.existingOnly}</h4>
      <Intervals intervals={existing} />
      <h4>{corridors.withPlanned}</h4>
      <Intervals intervals={all} />
      <details>
        <summary>{corridors.inventory}</summary>
        <p lang="zh-Hans">{inventory.note}</p>
      </details>
    </section>
  ));
}

function Intervals({ intervals }: { intervals: readonly Interval[] }) {
  const { corridors, formats } = useWords();
  const projects = useAtlasState((state) => state.data.projects);
  // Ids of crossings are those of their project with a running number.
  const nameOf = (id: string | null, end: string): string =>
    id === null ? end : (projects.get(id.slice(0, id.lastIndexOf(':')))?.name ?? id);
  return (
    <ol className="intervals">
      {intervals.slice(0, most).map(({ fromKm, km, straightKm, between: [from, to] }) => (
        <li key={fromKm}>
          <AsWritten>
            {corridors.intervalBetween(
              nameOf(from, corridors.startOfBorder),
              nameOf(to, corridors.endOfBorder),
            )}
          </AsWritten>
          <small>{corridors.interval(formats.number(km), formats.number(straightKm))}</small>
        </li>
      ))}
    </ol>
  );
}

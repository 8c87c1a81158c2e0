import type { ReactNode } from 'react';
import type { BorderDescription, Interval } from '../../analysis/corridors/borderTypes.ts';
import { useAtlasState } from '../atlas.ts';
import { Filled } from '../language/Filled.tsx';
import { Name } from '../language/Name.tsx';
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
  const nameOf = (id: string | null, end: string): ReactNode => {
    const project = id === null ? undefined : projects.get(id.slice(0, id.lastIndexOf(':')));
    return project ? <Name of={project} /> : (id ?? end);
  };
  return (
    <ol className="intervals">
      {intervals.slice(0, most).map(({ fromKm, km, straightKm, between: [from, to] }) => (
        <li key={fromKm}>
          <Filled
            words={corridors.intervalBetween}
            pieces={[nameOf(from, corridors.startOfBorder), nameOf(to, corridors.endOfBorder)]}
          />
          <small>{corridors.interval(formats.number(km), formats.number(straightKm))}</small>
        </li>
      ))}
    </ol>
  );
}

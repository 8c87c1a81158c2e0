import type { AlongRow, CorridorAxis } from '../../analysis/corridors/corridorTypes.ts';
import { dossiers } from '../../layers/order.ts';
import { themes } from '../../layers/themes.ts';
import { hint, selectProject } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { Name } from '../language/Name.tsx';
import { useWords } from '../language/useWords.ts';
import { arrangeStrip, type StripEntry } from './arrangeStrip.ts';

interface Props {
  readonly axis: CorridorAxis;
  readonly name: string;
  readonly along: readonly AlongRow[];
}

/** Pixels for a kilometre, and the most that lies between two entries: a long empty stretch is no long empty page. */
const perKm = 1.1;
const widest = 44;

/** A line unrolled: kilometre posts, what it passes, whose ground it is on, and what lies beside it. */
export function Strip({ axis, name, along }: Props) {
  const { corridors, formats } = useWords();
  const entries = arrangeStrip(axis, along);
  const { length } = axis;
  return (
    <section className="strip" aria-label={corridors.stripOf(name)}>
      <h3>
        {corridors.strip}{' '}
        <small>{corridors.length(formats.number(length.km), formats.number(length.plusMinusKm))}</small>
      </h3>
      <ol>
        {entries.map((entry, index) => {
          const before = index ? entries[index - 1]!.km : entry.km;
          return (
            <li
              key={index}
              data-sort={entry.sort}
              style={{ paddingTop: `${Math.min(widest, (entry.km - before) * perKm)}px` }}
            >
              <span className="post">{formats.number(entry.km)}</span>
              <span className="rail" aria-hidden="true" />
              <Entry entry={entry} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Entry({ entry }: { entry: StripEntry }) {
  const { corridors, provinces } = useWords();
  const places = useAtlasState((state) => state.data.places);
  switch (entry.sort) {
    case 'node':
      return (
        <span className="entry" lang="zh-Hans">
          {entry.node.name} <small>{corridors.roles[entry.node.role]}</small>
        </span>
      );
    case 'ground': {
      const { province, prefecture } = entry.stay;
      const place = prefecture === null ? undefined : places.get(prefecture);
      return (
        <span className="entry ground">
          {province ? provinces.of[province] : corridors.elsewhere} {place && <Name of={place} />}
        </span>
      );
    }
    case 'border': {
      const { level, between } = entry.crossing;
      const [a, b] = between.map((one) =>
        level === 'province'
          ? provinces.of[one as keyof typeof provinces.of]
          : (places.get(one)?.name ?? one),
      ) as [string, string];
      return (
        <span className="entry border" lang={level === 'province' ? undefined : 'zh-Hans'}>
          {level === 'province' ? corridors.provinceBorder : corridors.prefectureBorder}{' '}
          {corridors.crossing(a, b)}
        </span>
      );
    }
    default:
      return <Beside row={entry.row} />;
  }
}

function Beside({ row }: { row: AlongRow }) {
  const { store } = useAtlas();
  const { corridors, formats, kinds, statuses } = useWords();
  const project = useAtlasState((state) => state.data.projects.get(row.project));
  const { palette } = themes[useAtlasState((state) => state.theme)];
  if (!project) return null;
  const variants = dossiers.find(({ id }) => id === row.layer)!.variants;
  const color = palette[(variants.find(({ kinds: own }) => own.includes(row.kind)) ?? variants[0]!).color];
  return (
    <span className="entry beside">
      <i className="dot" style={{ background: color }} aria-hidden="true" />
      <span>
        <button
          type="button"
          className="name"
          onPointerEnter={() => hint(store, project.id)}
          onPointerLeave={() => hint(store, null)}
          onClick={() => selectProject(store, project.id)}
        >
          <Name of={project} />
        </button>
        <small>
          {kinds[row.kind]} · {row.isContext ? corridors.context : statuses.classes[row.statusClass]} ·{' '}
          {corridors.aside(
            formats.number(row.distanceKm),
            formats.number(row.plusMinusKm),
            corridors.hands[row.hand],
          )}
        </small>
      </span>
    </span>
  );
}

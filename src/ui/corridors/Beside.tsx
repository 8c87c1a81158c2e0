import type { AlongRow } from '../../analysis/corridors/corridorTypes.ts';
import { dossiers } from '../../layers/order.ts';
import { themes } from '../../layers/themes.ts';
import { hint, selectProject } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { Name } from '../language/Name.tsx';
import { useWords } from '../language/useWords.ts';

/** What lies beside a corridor: how far off, on which hand, and at what stage. */
export function Beside({ row }: { row: AlongRow }) {
  const { store } = useAtlas();
  const { corridors, formats, kinds, statuses } = useWords();
  const project = useAtlasState((state) => state.data.projects.get(row.project));
  const isChosen = useAtlasState(({ selection }) => selection.project === row.project);
  const { palette } = themes[useAtlasState((state) => state.theme)];
  if (!project) return null;
  const { variants } = dossiers.find(({ id }) => id === row.layer)!;
  const color = palette[(variants.find(({ kinds: own }) => own.includes(row.kind)) ?? variants[0]!).color];
  return (
    <span className="entry beside">
      <i className="dot" style={{ background: color }} aria-hidden="true" />
      <button
        type="button"
        className="name"
        aria-pressed={isChosen}
        onPointerEnter={() => hint(store, project.id)}
        onPointerLeave={() => hint(store, null)}
        onClick={() => selectProject(store, project.id)}
      >
        <Name of={project} />
      </button>
      <small className="aside">
        {corridors.aside(
          formats.number(row.distanceKm),
          formats.number(row.plusMinusKm),
          corridors.hands[row.hand],
        )}
      </small>
      <small className="what">
        {kinds[row.kind]} · {row.isContext ? corridors.context : statuses.classes[row.statusClass]}
      </small>
    </span>
  );
}

import type { AlongRow } from '../../analysis/corridors/corridorTypes.ts';
import { dossiers } from '../../layers/order.ts';
import { themes } from '../../layers/themes.ts';
import { useAtlasState } from '../atlas.ts';
import { useWords } from '../language/useWords.ts';
import { ProjectName } from './ProjectName.tsx';

/** What lies beside a corridor: how far off, on which hand, and at what stage. */
export function Beside({ row }: { row: AlongRow }) {
  const { corridors, formats, kinds, statuses } = useWords();
  const project = useAtlasState((state) => state.data.projects.get(row.project));
  const { palette } = themes[useAtlasState((state) => state.theme)];
  if (!project) return null;
  const { variants } = dossiers.find(({ id }) => id === row.layer)!;
  const color = palette[(variants.find(({ kinds: own }) => own.includes(row.kind)) ?? variants[0]!).color];
  return (
    <span className="entry beside">
      <i className="dot" style={{ background: color }} aria-hidden="true" />
      <ProjectName project={project} />
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

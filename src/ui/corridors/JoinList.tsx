import { Fragment, type ReactNode } from 'react';
import type { JoinReason, JoinRow } from '../../analysis/corridors/borderTypes.ts';
import { layerIds } from '../../model/kinds.ts';
import { useAtlasState } from '../atlas.ts';
import { AsWritten } from '../language/AsWritten.tsx';
import { Filled } from '../language/Filled.tsx';
import { Listed } from '../language/Listed.tsx';
import { Name } from '../language/Name.tsx';
import { useWords } from '../language/useWords.ts';
import { Saying } from './Saying.tsx';
import { ProjectName } from './ProjectName.tsx';

/** What else joins the two sides of a border, by layer, each with the reason why it stands here. */
export function JoinList({ joins }: { joins: readonly JoinRow[] }) {
  const { corridors, formats, layers } = useWords();
  if (joins.length === 0) return <p className="empty">{corridors.noJoins}</p>;
  return layerIds.map((layer) => {
    const own = joins.filter((join) => join.layer === layer);
    if (own.length === 0) return null;
    return (
      <section key={layer} aria-label={layers[layer].label}>
        <h3>
          {layers[layer].label} <small>{corridors.joinCount(formats.number(own.length))}</small>
        </h3>
        <ul className="joins">
          {own.map((join) => (
            <li key={join.project}>
              <Join join={join} />
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

function Join({ join }: { join: JoinRow }) {
  const { kinds } = useWords();
  const project = useAtlasState((state) => state.data.projects.get(join.project));
  if (!project) return null;
  const sorts = [...new Set(join.reasons.map(({ sort }) => sort))];
  return (
    <div className="crossing">
      <p className="what">
        <ProjectName project={project} />
        <small>{kinds[project.kind]}</small>
      </p>
      <p className="where">
        <small>
          {sorts.map((sort, index) => (
            <Fragment key={sort}>
              {index > 0 && ' · '}
              <Reasons reasons={join.reasons.filter((reason) => reason.sort === sort)} />
            </Fragment>
          ))}
        </small>
      </p>
      <div className="sides">
        {join.sides.map((saying) => (
          <Saying key={saying.side} saying={saying} project={join.project} />
        ))}
      </div>
    </div>
  );
}

/** Reasons of one sort in one phrase. */
function Reasons({ reasons }: { reasons: readonly JoinReason[] }) {
  const { corridors, provinces } = useWords();
  const places = useAtlasState((state) => state.data.places);
  const pieces = reasons.flatMap((reason): ReactNode[] => {
    if (reason.sort === 'provinces') return reason.provinces.map((one) => provinces.of[one]);
    if (reason.sort === 'partner') return [<AsWritten key={reason.name}>{reason.name}</AsWritten>];
    return reason.places.flatMap((id) => {
      const place = places.get(id);
      return place ? [<Name key={id} of={place} />] : [];
    });
  });
  return (
    <Filled words={corridors.reason[reasons[0]!.sort]} pieces={[<Listed key="names" pieces={pieces} />]} />
  );
}

import { Fragment, type ReactNode } from 'react';
import type { JoinReason, JoinRow } from '../../analysis/corridors/borderTypes.ts';
import { layerIds } from '../../model/kinds.ts';
import { useAtlasState } from '../atlas.ts';
import { AsWritten } from '../language/AsWritten.tsx';
import { Filled } from '../language/Filled.tsx';
import { Listed } from '../language/Listed.tsx';
import { Name } from '../language/Name.tsx';
import { useWords } from '../language/useWords.ts';
import { gatherReasons } from './gatherReasons.ts';
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
  return (
    <div className="crossing">
      <p className="what">
        <ProjectName project={project} />
        <small>{kinds[project.kind]}</small>
      </p>
      <p className="where">
        <small>
          <Reasons reasons={join.reasons} />
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

/** Why it stands here, one phrase for each sort of reason. */
function Reasons({ reasons }: { reasons: readonly JoinReason[] }) {
  const { corridors, provinces } = useWords();
  const places = useAtlasState((state) => state.data.places);
  const phrases = gatherReasons<ReactNode>(reasons, {
    province: (one) => provinces.of[one],
    partner: (name) => <AsWritten key={name}>{name}</AsWritten>,
    place: (id) => {
      const place = places.get(id);
      return place ? [<Name key={id} of={place} />] : [];
    },
  });
  return phrases.map(({ sort, pieces }, index) => (
    <Fragment key={sort}>
      {index > 0 && ' · '}
      <Filled words={corridors.reason[sort]} pieces={[<Listed key="names" pieces={pieces} />]} />
    </Fragment>
  ));
}

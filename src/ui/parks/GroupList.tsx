import type { ParkGroup } from '../../model/park.ts';
import { useAtlasState } from '../atlas.ts';
import { ProjectName } from '../corridors/ProjectName.tsx';
import { AsWritten } from '../language/AsWritten.tsx';
import { useWords } from '../language/useWords.ts';
import { ClauseLink } from './ClauseLink.tsx';
import { PlanQuote } from './PlanQuote.tsx';
import type { Parks } from './useParkData.ts';
import { useParkWords } from './useParkWords.ts';

/** Parks that a text speaks of together, with how many it says and how many it names. */
export function GroupList({ parks: { parks } }: { parks: Parks }) {
  const words = useParkWords();
  return (
    <>
      <p className="remark">{words.groupsAbout}</p>
      {parks.groups.length === 0 && <p className="empty">{words.groupsNone}</p>}
      <ul className="wider">
        {parks.groups.map((group) => (
          <Group key={group.id} group={group} />
        ))}
      </ul>
    </>
  );
}

function Group({ group }: { group: ParkGroup }) {
  const { formats } = useWords();
  const words = useParkWords();
  const projects = useAtlasState((state) => state.data.projects);
  const { stated, named, name } = group;
  const count = formats.number(named.length);
  return (
    <li>
      <p className="what">
        <strong>
          <AsWritten>{name}</AsWritten>
        </strong>{' '}
        <span className="chip">
          {stated !== null
            ? named.length > 0
              ? words.groupStated(formats.number(stated), count)
              : words.groupOnlyStated(formats.number(stated))
            : named.length > 0
              ? words.groupNamed(count)
              : words.groupUnnamed}
        </span>
      </p>
      {named.length > 0 && (
        <ul className="members">
          {named.map((id) => {
            const project = projects.get(id);
            return (
              project && (
                <li key={id}>
                  <ProjectName project={project} />
                </li>
              )
            );
          })}
        </ul>
      )}
      <PlanQuote clause={group} />
      <p className="after">
        <ClauseLink clause={group} what={name} />
      </p>
    </li>
  );
}

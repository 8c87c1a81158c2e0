import type { CSSProperties, ReactNode } from 'react';
import { themes } from '../../layers/themes.ts';
import type { Mention } from '../../model/plan.ts';
import { selectPlace, selectProject } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { useWords } from '../language/useWords.ts';
import { nameLook } from './nameLook.ts';

interface Props {
  readonly mention: Mention;
  readonly measure: string;
  readonly plan: string;
  /** Names nested directly within this one. */
  readonly inner: readonly Mention[];
  readonly isLink: boolean;
  readonly isChosen: boolean;
  readonly children: ReactNode;
}

/** A name in the text: its kind by colour, its stage by the dash below it, both in words where it is pointed at. */
export function NameLink({ mention, measure, plan, inner, isLink, isChosen, children }: Props) {
  const { store } = useAtlas();
  const { kinds, reader, statuses } = useWords();
  const theme = useAtlasState((state) => themes[state.theme]);
  const project = useAtlasState((state) =>
    mention.project === undefined ? undefined : state.data.projects.get(mention.project),
  );
  const projects = useAtlasState((state) => state.data.projects);
  const places = useAtlasState((state) => state.data.places);
  const look = project && nameLook(project, plan, theme);
  const sort = mention.project === undefined ? 'place' : 'project';
  const shown = {
    className: `name ${sort}${inner.length > 0 ? ' holds' : ''}`,
    'data-stage': look ? (look.stage ?? 'context') : undefined,
    style: look && ({ '--kind': look.color } as CSSProperties),
  };
  if (!isLink) return <span {...shown}>{children}</span>;
  const nameOf = ({ project: own, place }: Mention): string[] =>
    (own === undefined ? places.get(place!) : projects.get(own))?.name.split('\n') ?? [];
  const about = project
    ? [kinds[project.kind], look?.stage ? statuses.classes[look.stage] : reader.onlyNamed]
    : [reader.place];
  if (inner.length > 0 && !isChosen) about.push(reader.holds(inner.flatMap(nameOf)));
  const open = (): void => {
    if (mention.project) selectProject(store, mention.project, measure, mention.rawStart);
    else selectPlace(store, mention.place!, measure, mention.rawStart);
  };
  return (
    <span
      {...shown}
      role="link"
      tabIndex={0}
      data-name={mention.project ?? mention.place}
      title={about.join(' · ')}
      aria-current={isChosen ? 'true' : undefined}
      onClick={(event) => {
        event.stopPropagation();
        open();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.stopPropagation();
        open();
      }}
    >
      {children}
    </span>
  );
}

import { lazy, Suspense, useEffect, useRef } from 'react';
import type { Project } from '../../model/project.ts';
import { roomOf } from '../../state/roomOf.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { useWords } from '../language/useWords.ts';
import { useHints } from '../reader/useHints.ts';
import { CardName } from './CardName.tsx';
import { CorridorLink } from './CorridorLink.tsx';
import { MentionList } from './MentionList.tsx';
import { ProjectFacts } from './ProjectFacts.tsx';
import { RelatedList } from './RelatedList.tsx';
import { ReportButton } from './ReportButton.tsx';
import { Timeline } from './Timeline.tsx';
import { useShowCurrent } from './useShowCurrent.ts';

const ParkFacts = lazy(async () => ({ default: (await import('../parks/ParkFacts.tsx')).ParkFacts }));

/** A project: what it is, how far its place can be trusted, and what each plan says of it, with the words. */
export function ProjectCard({ project }: { project: Project }) {
  const { loader } = useAtlas();
  const box = useRef<HTMLDivElement>(null);
  useShowCurrent(box, project.id);
  const { card } = useWords();
  const isFinding = useAtlasState((state) => roomOf(state) === 'parks');
  const { commitments } = project;
  // Quotes are shown from the texts, so that they follow the script that is read.
  useEffect(() => {
    for (const { plan } of commitments) void loader.loadText(plan);
  }, [commitments, loader]);
  const isNamedOnly = commitments.length === 0;
  return (
    <div ref={box} {...useHints()}>
      <CardName of={project} />
      {project.proposed && <p className="remark">{card.proposed}</p>}
      <ProjectFacts project={project} />
      {isFinding && (
        <Suspense fallback={null}>
          <ParkFacts project={project.id} />
        </Suspense>
      )}
      <CorridorLink project={project} />
      {isNamedOnly ? (
        <p className="remark">{project.context ? card.contextOnly : card.mentionOnly}</p>
      ) : (
        <Timeline commitments={commitments} project={project.id} />
      )}
      <MentionList key={project.id} of={project} isOpenAtFirst={isNamedOnly} />
      {!isNamedOnly && <RelatedList project={project} />}
      <ReportButton project={project} />
    </div>
  );
}

import { memo } from 'react';
import type { ParkEntry, Reach } from '../../analysis/parks/parkTypes.ts';
import { selectProject } from '../../state/actions.ts';
import { openParkPage } from '../../state/parkActions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { ProjectName } from '../corridors/ProjectName.tsx';
import { Filled } from '../language/Filled.tsx';
import { Listed } from '../language/Listed.tsx';
import { AsWritten } from '../language/AsWritten.tsx';
import { useWords } from '../language/useWords.ts';
import { CompareCheck } from './CompareCheck.tsx';
import { HostOf } from './HostOf.tsx';
import { PlaceName } from './PlaceName.tsx';
import { ReachOf } from './ReachOf.tsx';
import { StageOf } from './StageOf.tsx';
import { TermName } from './TermName.tsx';
import { useParkWords } from './useParkWords.ts';

interface Props {
  readonly entry: ParkEntry;
  /** From the chosen point; null where none is chosen. */
  readonly reach: Reach | null;
}

/** A park in the list: who with whom and where, for what, at what stage, how far. */
export const ParkItem = memo(function ParkItem({ entry, reach }: Props) {
  const { store } = useAtlas();
  const { kinds } = useWords();
  const words = useParkWords();
  const project = useAtlasState((state) => state.data.projects.get(entry.project));
  if (!project) return null;
  const { partners, industries, instruments, nearest } = entry;
  const terms = [...industries, ...instruments];
  return (
    <>
      <p className="what">
        <ProjectName project={project} /> <small>{kinds[entry.kind]}</small>
      </p>
      <p className="who">
        <HostOf entry={entry} />
        {partners.length > 0 && (
          <>
            {' ↔ '}
            <Listed
              pieces={partners.map((partner) => (
                <span
                  key={partner.place ?? partner.name}
                  className={partner.basis === 'registry' ? 'of-registry' : undefined}
                  title={partner.basis === 'registry' ? words.ofRegistry : undefined}
                >
                  <PlaceName of={partner} />
                </span>
              ))}
            />
          </>
        )}
      </p>
      {terms.length > 0 && (
        <p className="terms">
          {terms.map((term) => (
            <span key={term.id} className="chip">
              <TermName of={term} />
            </span>
          ))}
        </p>
      )}
      <p className="facts">
        <StageOf entry={entry} />
        {nearest.station && (
          <>
            {' · '}
            <Filled
              words={words.reach}
              pieces={[
                <AsWritten key="site">{nearest.station.site.name}</AsWritten>,
                <ReachOf key="km" reach={nearest.station} />,
              ]}
            />
          </>
        )}
      </p>
      {reach && (
        <p className="facts">
          {words.columns.point} <ReachOf reach={reach} />
        </p>
      )}
      <p className="after">
        <CompareCheck project={entry.project} name={entry.name} />
        <button
          type="button"
          className="link"
          aria-label={words.openSheetOf(entry.name)}
          onClick={() => {
            selectProject(store, entry.project);
            openParkPage(store, 'sheet');
          }}
        >
          {words.openSheet}
        </button>
      </p>
    </>
  );
});

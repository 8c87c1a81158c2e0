import { useEffect, useMemo, useState } from 'react';
import { showSketch } from '../../state/actions.ts';
import type { Corridor } from '../../state/atlasState.ts';
import type { Analyst } from '../../state/analyst/createAnalyst.ts';
import { boundsOf } from '../../model/boundsOf.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { Listed } from '../language/Listed.tsx';
import { useWords } from '../language/useWords.ts';
import { PaperButton } from '../papers/PaperButton.tsx';
import { AxisName } from './AxisName.tsx';
import { drawCorridor } from './drawCorridor.ts';
import { LengthTables } from './LengthTables.tsx';
import { noteCorridor } from './noteCorridor.ts';
import { numberBorders } from './numberBorders.ts';
import { ParallelList } from './ParallelList.tsx';
import { SectionList } from './SectionList.tsx';
import { Strip } from './Strip.tsx';
import { useAnswer } from './useAnswer.ts';
import { useAxisName } from './useAxisName.ts';
import { WithinChoice } from './WithinChoice.tsx';

interface Props {
  readonly analyst: Analyst;
  readonly corridor: Corridor;
  /** A link led here: the camera is the link's. */
  readonly isFirst: boolean;
}

/** A corridor as a strip with its kilometre posts, and what lies along it; the map shows the ground beside it. */
export function CorridorView({ analyst, corridor, isFirst }: Props) {
  const { store } = useAtlas();
  const words = useWords();
  const { corridors, listed } = words;
  const standing = useAnswer(analyst, 'corridor', corridor);
  const description = standing.sort === 'answered' ? standing.answer : null;
  const places = useAtlasState((state) => state.data.places);
  const axisName = useAxisName(corridor);
  const features = useMemo(
    () => (description ? drawCorridor(description, corridor, places) : []),
    [description, corridor, places],
  );
  // Another corridor is brought into view; the same one, wider or narrower, is not.
  const key = JSON.stringify([corridor.lines, corridor.between]);
  const [seen, setSeen] = useState(isFirst ? key : '');
  const band = description?.band;
  const bounds = useMemo(() => (band && seen !== key ? boundsOf(band.coordinates) : null), [band, seen, key]);
  useEffect(() => {
    showSketch(store, { features, bounds });
    if (bounds) setSeen(key);
  }, [store, features, bounds, key]);
  if (standing.sort !== 'answered')
    return (
      <p className="empty" role="status">
        {standing.sort === 'waiting' ? corridors.reading : corridors.failed}
      </p>
    );
  if (!description) return <p className="empty">{corridors.unknownCorridor}</p>;
  const { axes } = description;
  const isMany = axes.length > 1;
  const firstNumbers = numberBorders(axes);
  return (
    <>
      <header className="corridor-head">
        <h2>
          <Listed
            pieces={axes.map((axis, index) => (
              <AxisName key={index} axis={axis} corridor={corridor} />
            ))}
          />
        </h2>
      </header>
      <p className="border-tools">
        <PaperButton title={listed(axes.map(axisName))} {...noteCorridor(description, words)} />
      </p>
      <WithinChoice corridor={corridor} />
      <div className="corridor-part">
        <LengthTables description={description} />
        {axes.map((axis, index) => (
          <Strip
            key={axis.project ?? 'between'}
            axis={axis}
            name={axisName(axis)}
            title={isMany ? <AxisName axis={axis} corridor={corridor} /> : null}
            firstNumber={firstNumbers[index]!}
            along={description.along.filter((row) => row.axis === index)}
          />
        ))}
        <ParallelList parallels={description.parallels} />
        {axes.map((axis) =>
          axis.project && axis.sections.length > 0 ? (
            <SectionList
              key={axis.project}
              axis={axis}
              name={axisName(axis)}
              title={isMany ? <AxisName axis={axis} corridor={corridor} /> : null}
            />
          ) : null,
        )}
      </div>
    </>
  );
}

import { useEffect, useMemo, useState, type KeyboardEvent } from 'react';
import { provinces as allProvinces } from '../../model/status.ts';
import { lineModes, type LineMode } from '../../analysis/corridors/corridorData.ts';
import { showSketch } from '../../state/actions.ts';
import type { BorderPair } from '../../state/atlasState.ts';
import type { Analyst } from '../../state/analyst/createAnalyst.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { Filled } from '../language/Filled.tsx';
import { Name } from '../language/Name.tsx';
import { useWords } from '../language/useWords.ts';
import { SideChoice } from '../shell/SideChoice.tsx';
import { BorderTools } from './BorderTools.tsx';
import { CrossingList } from './CrossingList.tsx';
import { drawBorder } from './drawBorder.ts';
import { IntervalList } from './IntervalList.tsx';
import { JoinList } from './JoinList.tsx';
import { boundsAround } from './boundsAround.ts';
import { ModeChoice } from './ModeChoice.tsx';
import { stepTabs } from '../shell/stepTabs.ts';
import { useAnswer } from './useAnswer.ts';

interface Props {
  readonly analyst: Analyst;
  readonly border: BorderPair;
  /** A link led here: the camera is the link's. */
  readonly isFirst: boolean;
}

const parts = ['crossings', 'joins', 'intervals'] as const;
type Part = (typeof parts)[number];

/** One border: its crossings in order, what else joins the two sides, and intervals; the map in step. */
export function BorderView({ analyst, border, isFirst }: Props) {
  const { store } = useAtlas();
  const words = useWords();
  const { corridors, formats, listed, provinces } = words;
  const side = useAtlasState((state) => state.side);
  const rows = useAtlasState((state) => state.data.borders);
  const places = useAtlasState((state) => state.data.places);
  const [part, setPart] = useState<Part>('crossings');
  const [mode, setMode] = useState<LineMode | null>(null);
  const [hasContext, setContext] = useState(false);
  const [active, setActive] = useState<string | null>(null);
  const standing = useAnswer(analyst, 'border', {
    border: border.join(''),
    side,
    context: hasContext,
    ...(mode ? { modes: [mode] } : {}),
  });
  const answer = standing.sort === 'answered' ? standing.answer : null;
  // A number on the map was asked for: its crossing is pointed at, and the list goes to it.
  const pointed = useAtlasState((state) => state.pointed);
  const [seen, setSeen] = useState(pointed);
  const aimed = seen === pointed ? null : answer?.description.crossings[Number(pointed?.mark) - 1];
  if (aimed) {
    setSeen(pointed);
    setPart('crossings');
    setActive(aimed.id);
  }
  const row = rows.find(({ provinces: pair }) => pair.every((one) => border.includes(one)));
  const shown = part === 'joins' ? null : (answer?.description.crossings ?? null);
  const features = useMemo(() => (row ? drawBorder(row, shown ?? [], active) : []), [row, shown, active]);
  const [bounds, setBounds] = useState(() =>
    isFirst || !row ? null : boundsAround(row.parts.flatMap((one) => one.positions)),
  );
  useEffect(() => showSketch(store, { features, bounds }), [store, features, bounds]);
  if (!row)
    return <p className="empty">{corridors.noBorder(listed(border.map((one) => provinces.of[one])))}</p>;
  if (!answer)
    return (
      <p className="empty" role="status">
        {standing.sort === 'waiting' ? corridors.reading : corridors.failed}
      </p>
    );
  const { description, joins } = answer;
  const names = description.provinces.map((province) => provinces.of[province]);
  const ends = description.ends.flatMap((near) => (near && places.get(near.place)) ?? []);
  const go = (event: KeyboardEvent<HTMLButtonElement>): void =>
    stepTabs(event, parts.indexOf(part), parts.length, (index) => setPart(parts[index]!));
  return (
    <>
      <header className="corridor-head">
        <h2>{provinces.border(names)}</h2>
        <SideChoice sides={allProvinces.filter((province) => border.includes(province))} />
      </header>
      <BorderTools description={description} joins={joins} part={part} />
      <p className="facts">
        {corridors.borderLength(formats.number(description.lengthKm))} ·{' '}
        {ends.length === 2 && ends[0] !== ends[1] ? (
          <Filled
            words={corridors.from}
            pieces={ends.map((place) => (
              <Name key={place.id} of={place} />
            ))}
          />
        ) : (
          corridors.direction[description.direction]
        )}
      </p>
      <div role="tablist" aria-label={corridors.partsLabel} className="tabs corridor-tabs">
        {parts.map((id) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`part-${id}`}
            aria-selected={id === part}
            aria-controls="border-part"
            tabIndex={id === part ? 0 : -1}
            onClick={() => setPart(id)}
            onKeyDown={go}
          >
            {corridors.parts[id]}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="border-part" aria-labelledby={`part-${part}`} className="corridor-part">
        {part === 'crossings' && (
          <>
            <ModeChoice
              modes={lineModes}
              chosen={mode}
              onChoose={setMode}
              hasContext={hasContext}
              onContext={setContext}
            />
            <CrossingList
              description={description}
              active={active}
              onActive={setActive}
              onAim={({ id, position, toleranceKm }) => {
                setActive(id);
                setBounds(boundsAround([position], toleranceKm));
              }}
            />
          </>
        )}
        {part === 'joins' && <JoinList joins={joins} />}
        {part === 'intervals' && <IntervalList description={description} />}
        <p className="remark">{corridors.mapped}</p>
      </div>
    </>
  );
}

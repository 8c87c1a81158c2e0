import { useEffect, useRef } from 'react';
import type { BorderDescription, CrossingRow } from '../../analysis/corridors/borderTypes.ts';
import { dossiers } from '../../layers/order.ts';
import { themes } from '../../layers/themes.ts';
import { useAtlasState } from '../atlas.ts';
import { AsWritten } from '../language/AsWritten.tsx';
import { Filled } from '../language/Filled.tsx';
import { Listed } from '../language/Listed.tsx';
import { useWords } from '../language/useWords.ts';
import { Swatch } from '../layerPanel/Swatch.tsx';
import { NearPlaces } from './NearPlaces.tsx';
import { Saying } from './Saying.tsx';
import { ProjectName } from './ProjectName.tsx';
import { useGoToMark } from './useGoToMark.ts';

interface Props {
  readonly description: BorderDescription;
  /** The crossing that is pointed at. */
  readonly active: string | null;
  readonly onActive: (id: string | null) => void;
  readonly onAim: (crossing: CrossingRow) => void;
}

/** Crossings along a border, in its order, with their numbers on the map and what each side says. */
export function CrossingList({ description, active, onActive, onAim }: Props) {
  const { corridors } = useWords();
  const plans = useAtlasState((state) => state.data.plans);
  const { crossings } = description;
  const list = useRef<HTMLOListElement>(null);
  const chosen = useAtlasState(({ selection }) => selection.project);
  // What is chosen on the map is found in the list.
  useEffect(() => {
    const rows = [...(list.current?.children ?? [])].filter((_, at) => crossings[at]?.project === chosen);
    const frame = list.current?.closest('.corridors')?.getBoundingClientRect();
    const isSeen = rows.some((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return frame && bottom > frame.top && top < frame.bottom;
    });
    if (!isSeen) rows[0]?.scrollIntoView({ block: 'nearest' });
  }, [chosen, crossings]);
  useGoToMark(list);
  if (crossings.length === 0) return <p className="empty">{corridors.noRows}</p>;
  const cities = plans
    .filter(
      ({ level, territory }) =>
        level === 'city' && description.provinces.some((one) => one === territory?.province),
    )
    .map(({ jurisdiction }) => jurisdiction);
  return (
    <>
      <ol ref={list} className="crossings">
        {crossings.map((row, index) => (
          <li
            key={row.id}
            data-mark={index + 1}
            aria-current={row.id === active || undefined}
            onPointerEnter={() => onActive(row.id)}
            onPointerLeave={() => onActive(null)}
            onFocus={() => onActive(row.id)}
            onBlur={() => onActive(null)}
          >
            <Crossing row={row} number={index + 1} onAim={onAim} />
          </li>
        ))}
      </ol>
      {cities.length > 0 && (
        <p className="remark">
          <Filled
            words={corridors.citiesHeld}
            pieces={[
              <Listed
                key="cities"
                pieces={cities.map((name) => (
                  <AsWritten key={name}>{name}</AsWritten>
                ))}
              />,
            ]}
          />
        </p>
      )}
    </>
  );
}

function Crossing({
  row,
  number,
  onAim,
}: {
  row: CrossingRow;
  number: number;
  onAim: (crossing: CrossingRow) => void;
}) {
  const { corridors, formats, statuses } = useWords();
  const project = useAtlasState((state) => state.data.projects.get(row.project));
  const { palette } = themes[useAtlasState((state) => state.theme)];
  if (!project) return null;
  const { positions, borderKm, toleranceKm, next, sides, isContext } = row;
  const color = dossiers.find(({ id }) => id === row.layer)!.variants[0]!.color;
  return (
    <>
      <span className="number" aria-hidden="true">
        {number}
      </span>
      <div className="crossing">
        <p className="what">
          <ProjectName project={project} />
          <small>
            <Swatch
              form="line"
              color={palette[color]}
              palette={palette}
              status={row.statusClass}
              width={2.4}
            />
            {corridors.modes[row.mode]} · {isContext ? corridors.context : statuses.classes[row.statusClass]}
          </small>
        </p>
        <p className="where">
          <span>
            <Filled
              words={corridors.near}
              pieces={row.near.map((near, index) => (
                <NearPlaces key={index} near={near} />
              ))}
            />
          </span>
          <small>
            {borderKm === null
              ? corridors.offPath
              : corridors.at(formats.number(borderKm), formats.number(toleranceKm, toleranceKm < 2 ? 1 : 0))}
            {positions[0] !== positions[1] && ` · ${corridors.orderOpen(corridors.number(positions))}`}
          </small>
        </p>
        {!isContext && (
          <div className="sides">
            {sides.map((saying) => (
              <Saying key={saying.side} saying={saying} project={row.project} />
            ))}
          </div>
        )}
        <p className="after">
          <button
            type="button"
            className="link"
            aria-label={corridors.goThereOf(project.name)}
            onClick={() => onAim(row)}
          >
            {corridors.goThere}
          </button>
          {next && (
            <small>{corridors.nextIn(formats.number(next.km), formats.number(next.straightKm))}</small>
          )}
        </p>
      </div>
    </>
  );
}

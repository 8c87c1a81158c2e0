import { useRef, type ReactNode } from 'react';
import type { AlongRow, CorridorAxis } from '../../analysis/corridors/corridorTypes.ts';
import { useWords } from '../language/useWords.ts';
import { arrangeStrip } from './arrangeStrip.ts';
import { StripItem } from './StripItem.tsx';
import { useGoToMark } from './useGoToMark.ts';

interface Props {
  readonly axis: CorridorAxis;
  readonly name: string;
  /** The name again, where several lines stand below one another. */
  readonly title: ReactNode;
  readonly along: readonly AlongRow[];
  /** What its first provincial border is numbered on the map. */
  readonly firstNumber: number;
}

/** Pixels for a kilometre, and the most that lies between two entries: a long empty stretch is no long empty page. */
const perKm = 1.1;
const widest = 44;

/** A line unrolled: kilometre posts, what it passes, whose ground it is on, and what lies beside it. */
export function Strip({ axis, name, title, along, firstNumber }: Props) {
  const { corridors, formats } = useWords();
  const list = useRef<HTMLOListElement>(null);
  useGoToMark(list);
  const entries = arrangeStrip(axis, along);
  const borders = axis.crossings.filter(({ level }) => level === 'province');
  return (
    <section className="strip" aria-label={corridors.stripOf(name)}>
      <h3>
        {title ?? corridors.strip}{' '}
        <small>
          {corridors.length(formats.number(axis.length.km), formats.number(axis.length.plusMinusKm))}
        </small>
      </h3>
      <ol ref={list}>
        {entries.map((entry, index) => {
          const before = entries[index - 1];
          const gap = before ? entry.km - (before.sort === 'crowd' ? before.toKm : before.km) : 0;
          const post = formats.number(entry.km);
          const isNumbered = entry.sort === 'border' && entry.crossing.level === 'province';
          const number = isNumbered ? borders.indexOf(entry.crossing) + firstNumber : 0;
          return (
            <li
              key={index}
              data-sort={entry.sort}
              data-mark={number || undefined}
              style={{ '--gap': `${Math.min(widest, gap * perKm)}px` } as React.CSSProperties}
            >
              <span className="post">{before && post === formats.number(before.km) ? '' : post}</span>
              <span className="knot" aria-hidden="true" />
              <StripItem entry={entry} number={number} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}

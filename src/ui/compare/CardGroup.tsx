import type { ReactNode } from 'react';
import { useWords } from '../language/useWords.ts';

interface Props {
  /** A heading over this group and those that follow. */
  readonly over?: string;
  readonly title: string;
  readonly note?: string;
  readonly about: string;
  /** What is said where there are none. */
  readonly nothing: string;
  readonly children: readonly ReactNode[];
}

/** Cards of one rule, and what the rule is. */
export function CardGroup({ over, title, note, about, nothing, children }: Props) {
  const { formats } = useWords();
  return (
    <section className="finding-group">
      {over && <h2 className="apart">{over}</h2>}
      <h2>
        {title} <span className="number">{formats.number(children.length)}</span>
        {note && <small>{note}</small>}
      </h2>
      <p className="rule-about">{about}</p>
      {children.length === 0 ? <p className="none">{nothing}</p> : <ol>{children}</ol>}
    </section>
  );
}

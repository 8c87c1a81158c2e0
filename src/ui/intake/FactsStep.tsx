import { useEffect, useId, useRef, useState } from 'react';
import type { IntakeNote, PlanFacts, ReadPlan } from '../../model/intake.ts';
import { AsWritten } from '../language/AsWritten.tsx';
import { Filled } from '../language/Filled.tsx';
import { useWords } from '../language/useWords.ts';
import { describeNote } from './describeNote.ts';
import { draftOf, factsOf, isTerm } from './factsDraft.ts';
import { FactsForm } from './FactsForm.tsx';
import { useIntakeWords } from './useIntakeWords.ts';
import type { PlaceNames } from './usePlaceNames.ts';

export interface Replaced {
  readonly title: string;
  readonly count: number;
}

interface Props {
  readonly name: string;
  readonly read: ReadPlan;
  readonly places: PlaceNames;
  /** Decisions on the plan that is open, which would go with it. */
  readonly replaces: Replaced | null;
  readonly onAgain: () => void;
  /** @param isText whether this is but another text of the plan that is open */
  readonly onFacts: (facts: PlanFacts, isText?: boolean) => void;
}

/** What was read, and what the plan is, before anything is made of it. */
export function FactsStep({ name, read, places, replaces, onAgain, onFacts }: Props) {
  const words = useIntakeWords();
  const { formats } = useWords();
  const [draft, setDraft] = useState(() => draftOf(read.facts));
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const told = [
    words.formats[read.format],
    ...(read.encoding ? [words.encodings[read.encoding]] : []),
    ...(read.pages ? [words.pages(formats.number(read.pages))] : []),
    words.characters(formats.number(read.characters)),
  ];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const { submitter } = event.nativeEvent;
        const isText = submitter instanceof HTMLButtonElement && submitter.value === 'text';
        if (isTerm(draft)) onFacts(factsOf(draft, read.facts), isText);
      }}
    >
      <h3 ref={heading} tabIndex={-1}>
        <Filled words={words.read} pieces={[<AsWritten key="name">{name}</AsWritten>]} />
      </h3>
      <p className="intake-quiet">{told.join(' · ')}</p>
      {read.notes.length > 0 && (
        <ul className="intake-notes" aria-label={words.toKnow}>
          {read.notes.map((note) => (
            <li key={note.code}>
              <Filled
                words={(quotes = '') => describeNote(note, words, formats, quotes)}
                pieces={[<AsWritten key="quotes">{quotesOf(note)}</AsWritten>]}
              />
            </li>
          ))}
        </ul>
      )}
      <h4>{words.beginning}</h4>
      <blockquote className="intake-beginning" lang={`zh-${read.facts.script}`} tabIndex={0}>
        {beginningOf(read.text)}
      </blockquote>
      <FactsForm draft={draft} guessed={read.facts} places={places} onChange={setDraft} />
      {replaces && (
        <p className="intake-replaces" id={`${id}-replaces`}>
          <Filled
            words={(title = '') => words.replaces(title, formats.number(replaces.count))}
            pieces={[<AsWritten key="title">{replaces.title}</AsWritten>]}
          />
        </p>
      )}
      <p className="intake-do">
        <button type="button" className="small" onClick={onAgain}>
          {words.again}
        </button>
        {replaces && (
          <button type="submit" className="small" value="text">
            {words.asText}
          </button>
        )}
        <button type="submit" className="primary" aria-describedby={replaces ? `${id}-replaces` : undefined}>
          {words.press}
        </button>
      </p>
    </form>
  );
}

/** The first lines that say something. */
const beginningOf = (text: string): string =>
  text
    .slice(0, 4000)
    .split(/[\n\f]/)
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, 12)
    .join('\n')
    .slice(0, 600);

/** Words of the document that a note repeats. */
const quotesOf = (note: IntakeNote): string => (note.code === 'slanted' ? note.quotes.join(' ') : '');

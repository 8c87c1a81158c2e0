import { useEffect, useId, useRef, useState } from 'react';
import type { Finding } from '../../analysis/compare/finding.ts';
import { ask } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { copyText } from '../copyText.ts';
import { useWords } from '../language/useWords.ts';
import { ComparedCard } from './ComparedCard.tsx';
import { describeFinding } from './describeFinding.ts';
import { explainFinding } from './explainFinding.ts';
import { oursFirst } from './oursFirst.ts';
import { SideOfFinding } from './SideOfFinding.tsx';
import { useMeasureLabel } from './useMeasureLabel.ts';
import { useOpen } from './useOpen.ts';

interface Props {
  readonly finding: Finding;
  readonly isCurrent: boolean;
  readonly onSetAside: (reason: string) => void;
}

/** One finding: what each text says, in its own words, and what is known of the difference. */
export function FindingCard({ finding, isCurrent, onSetAside }: Props) {
  const { store } = useAtlas();
  const words = useWords();
  const { compare } = words;
  const ours = useAtlasState((state) => state.side);
  const texts = useAtlasState((state) => state.data.texts);
  const labelOf = useMeasureLabel();
  const open = useOpen();
  const [isAsking, setAsking] = useState(false);
  const [isCopied, setCopied] = useState(false);
  const reason = useId();
  // The form goes with the focus in it: a keyboard goes on at the button that opened it.
  const opener = useRef<HTMLButtonElement>(null);
  const [isLeft, setLeft] = useState(false);
  const leave = (): void => {
    setAsking(false);
    setLeft(true);
  };
  useEffect(() => {
    if (isLeft && !isAsking) opener.current?.focus({ preventScroll: true });
  }, [isLeft, isAsking]);
  const { project } = finding;
  const sides = oursFirst(finding.sides, ours);
  const point = (): void => ask(store, { finding: finding.id });
  const first = sides.flatMap(({ statements }) => statements)[0];
  return (
    <ComparedCard
      id={`finding-${finding.id}`}
      project={project}
      explanation={explainFinding(finding, words)}
      isCurrent={isCurrent}
      sides={sides.map((side, at) => (
        <SideOfFinding key={`${side.plan.id} ${at}`} side={side} project={project.id} onOpen={point} />
      ))}
      tools={
        isAsking ? (
          <form
            className="ask-reason"
            onSubmit={(event) => {
              event.preventDefault();
              const given = new FormData(event.currentTarget).get('reason');
              if (typeof given === 'string' && given.trim()) onSetAside(given.trim());
            }}
          >
            <label htmlFor={reason}>{compare.reason}</label>
            <input
              id={reason}
              name="reason"
              required
              maxLength={200}
              autoComplete="off"
              placeholder={compare.reasonHint}
              ref={(field) => field?.focus()}
              onKeyDown={({ key }) => key === 'Escape' && leave()}
            />
            <button type="submit">{compare.keep}</button>
            <button type="button" onClick={leave}>
              {compare.cancel}
            </button>
          </form>
        ) : (
          <p className="tools">
            {project.precision !== 'none' && (
              <button
                type="button"
                className="link"
                onClick={() => {
                  point();
                  open.map(project.id, first);
                }}
              >
                {compare.showOnMap}
              </button>
            )}
            <button
              type="button"
              className="link"
              onClick={() => {
                const text = describeFinding(finding, { side: ours, texts, labelOf }, words);
                void copyText(text).then(setCopied);
              }}
            >
              {compare.copy}
            </button>
            <button
              ref={opener}
              type="button"
              className="link set"
              onClick={() => {
                setLeft(false);
                setAsking(true);
              }}
            >
              {compare.setAside}
            </button>
            {isCopied && (
              <small role="status" className="copied">
                {compare.copied}
              </small>
            )}
          </p>
        )
      }
    />
  );
}

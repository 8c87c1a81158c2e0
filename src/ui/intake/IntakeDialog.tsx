import { useCallback, useEffect, useRef, useState } from 'react';
import type { IntakeProblem, IntakeProgress, PlanFacts, ReadPlan } from '../../model/intake.ts';
import { isReviewFile } from '../../state/own/intake.ts';
import { FactsStep, type Replaced } from './FactsStep.tsx';
import { IntakeFrame } from './IntakeFrame.tsx';
import { openDocument } from './openDocument.ts';
import { SourceStep } from './SourceStep.tsx';
import { useIntakeWords } from './useIntakeWords.ts';
import { usePlaceNames } from './usePlaceNames.ts';

/** A document as it was read, with what its reader has confirmed of it. */
export interface ReadDocument {
  /** Of the file. */
  readonly name: string;
  readonly format: ReadPlan['format'];
  readonly text: string;
  readonly facts: PlanFacts;
}

interface Props {
  /** Dropped on the page: it is read at once. */
  readonly file?: File | null;
  readonly replaces?: Replaced | null;
  /** @param isText whether it is but another text of the plan that is open */
  readonly onRead: (document: ReadDocument, isText: boolean) => void;
  readonly onReview: (file: File) => void;
  readonly onClose: () => void;
}

/** Opens a plan of the reader's own: first the document, then what it is. Nothing leaves this machine. */
export function IntakeDialog({ file = null, replaces = null, onRead, onReview, onClose }: Props) {
  const words = useIntakeWords();
  const places = usePlaceNames();
  const [read, setRead] = useState<{ readonly name: string; readonly read: ReadPlan } | null>(null);
  const [problem, setProblem] = useState<{ readonly name: string; readonly problem: IntakeProblem } | null>(
    null,
  );
  const [progress, setProgress] = useState<IntakeProgress | null>(null);
  const [said, setSaid] = useState('');
  const running = useRef<AbortController | null>(null);
  const begun = useRef<File | null>(null);
  // What is no longer wanted must not arrive.
  useEffect(
    () => () => {
      running.current?.abort();
      begun.current = null;
    },
    [],
  );

  const { known } = places;
  const take = useCallback(
    async (source: File | string, others = 0): Promise<void> => {
      running.current?.abort();
      const name = typeof source === 'string' ? words.pasted : source.name;
      setProblem(null);
      setSaid(others > 0 ? words.onlyFirst(name) : '');
      if (typeof source === 'string' && source.trim() === '') {
        setSaid(words.nothingPasted);
        return;
      }
      const controller = new AbortController();
      running.current = controller;
      setProgress({ stage: 'opening' });
      try {
        const opened = await openDocument(source, known, setProgress, controller.signal);
        if (controller.signal.aborted) return;
        if ('problem' in opened) setProblem({ name, problem: opened.problem });
        else setRead({ name, read: opened });
      } catch {
        if (!controller.signal.aborted) setProblem({ name, problem: { code: 'failed' } });
      }
      if (running.current === controller) setProgress(null);
    },
    [known, words],
  );
  useEffect(() => {
    if (!file || begun.current === file) return;
    begun.current = file;
    void take(file);
  }, [file, take]);

  const cancel = (): void => {
    running.current?.abort();
    setProgress(null);
    setSaid(words.cancelled);
  };
  return (
    <IntakeFrame title={words.title} onClose={onClose}>
      {read ? (
        <FactsStep
          {...read}
          places={places}
          onAgain={() => {
            setRead(null);
            setSaid('');
          }}
          replaces={replaces}
          onFacts={(facts, isText = false) => {
            const { text, format } = read.read;
            onRead({ name: read.name, format, text, facts }, isText);
          }}
        />
      ) : (
        <SourceStep
          progress={progress}
          problem={problem}
          said={said}
          onSource={(source, others) =>
            source instanceof File && isReviewFile(source) ? onReview(source) : void take(source, others)
          }
          onCancel={cancel}
        />
      )}
    </IntakeFrame>
  );
}

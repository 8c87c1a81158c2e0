import { useEffect, useRef, useState } from 'react';
import type { IntakeProblem, IntakeProgress } from '../../model/intake.ts';
import { AsWritten } from '../language/AsWritten.tsx';
import { Filled } from '../language/Filled.tsx';
import { useWords } from '../language/useWords.ts';
import { describeProblem } from './describeProblem.ts';
import { useIntakeWords } from './useIntakeWords.ts';

/** Longer texts than this are read at once: a field that holds them is slow to type in. */
const longPaste = 20_000;

interface Props {
  readonly progress: IntakeProgress | null;
  readonly problem: { readonly name: string; readonly problem: IntakeProblem } | null;
  readonly said: string;
  readonly onSource: (source: File | string, others: number) => void;
  readonly onCancel: () => void;
}

/** Where the plan comes from: a file that is chosen, dropped or pasted, or text. */
export function SourceStep({ progress, problem, said, onSource, onCancel }: Props) {
  const words = useIntakeWords();
  const { formats } = useWords();
  const [pasted, setPasted] = useState('');
  const [isOver, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const take = (files: FileList | null | undefined): boolean => {
    const [first] = files ?? [];
    if (first) onSource(first, files!.length - 1);
    return first !== undefined;
  };
  const isBusy = progress !== null;
  const described = problem && describeProblem(problem.problem, words, formats);
  return (
    <>
      <p className="intake-law">
        <strong>{words.secrecy}</strong> {words.local}
      </p>
      <div
        className="intake-drop"
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          if (!isBusy) take(event.dataTransfer.files);
        }}
      >
        <p>
          {words.drop}
          <button
            ref={button}
            type="button"
            className="primary"
            aria-disabled={isBusy || undefined}
            onClick={() => isBusy || chooser.current?.click()}
          >
            {words.choose}
          </button>
        </p>
        <p className="intake-quiet">{words.accepted}</p>
        <input
          ref={chooser}
          type="file"
          hidden
          onChange={({ target }) => {
            take(target.files);
            // The same file, once it is mended, is a choice too.
            target.value = '';
          }}
        />
      </div>
      <div className="intake-say">
        <p role="status">{progress ? stageOf(progress) : said}</p>
        {progress && (
          <p className="intake-running">
            <progress
              aria-label={words.progress}
              {...(progress.all ? { value: progress.done ?? 0, max: progress.all } : {})}
            />
            <button
              type="button"
              className="small"
              onClick={() => {
                // It goes, and the keyboard must not lose its place.
                button.current?.focus();
                onCancel();
              }}
            >
              {words.cancel}
            </button>
          </p>
        )}
        <div role="alert">
          {described && (
            <div className="intake-problem">
              <strong>
                <Filled words={words.refused} pieces={[<AsWritten key="name">{problem.name}</AsWritten>]} />
              </strong>
              <p>{described.what}</p>
              <p>{described.remedy}</p>
            </div>
          )}
        </div>
      </div>
      <label className="intake-paste">
        {words.paste}
        <textarea
          rows={5}
          lang="zh-Hans"
          value={pasted}
          readOnly={isBusy}
          onChange={({ target }) => setPasted(target.value)}
          onPaste={(event) => {
            if (isBusy) return;
            const text = event.clipboardData.getData('text/plain');
            if (text.length <= longPaste && !take(event.clipboardData.files)) return;
            event.preventDefault();
            if (text.length > longPaste) onSource(text, 0);
          }}
        />
      </label>
      <p className="intake-do">
        <button
          type="button"
          className="small"
          aria-disabled={isBusy || undefined}
          onClick={() => isBusy || onSource(pasted, 0)}
        >
          {words.readPasted}
        </button>
      </p>
    </>
  );

  function stageOf({ stage, done, all }: IntakeProgress): string {
    if (done === undefined || all === undefined) return words.stages[stage];
    return words.page(formats.number(done + 1), formats.number(all));
  }
}

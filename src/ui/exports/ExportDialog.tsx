import { use, useEffect, useRef, useState } from 'react';
import { hasWebGl2 } from '../../map/hasWebGl2.ts';
import type { Story } from '../../model/story.ts';
import { loadExportWords } from '../../words/loadExportWords.ts';
import { loadPresentWords } from '../../words/loadPresentWords.ts';
import { useAtlas } from '../atlas.ts';
import { download } from '../download.ts';
import { AsWritten } from '../language/AsWritten.tsx';
import { useWords } from '../language/useWords.ts';
import { nameScreen } from '../present/nameScreen.ts';
import { DialogFrame } from '../shell/DialogFrame.tsx';
import { ExportForm, isPicture, storyFormats, viewFormats, type ExportChoice } from './ExportForm.tsx';
import { makeExport, type Printable } from './makeExport.ts';
import { SheetPrint } from './SheetPrint.tsx';
import './exports.css';

interface Props {
  /** All scenes of this, in the place of what is on screen. */
  readonly story?: Story;
  readonly onClose: () => void;
}

/** Takes away what is on screen, or all scenes of a story. */
export function ExportDialog({ story, onClose }: Props) {
  const { store, loader, dataUrl } = useAtlas();
  const words = useWords();
  const catalogue = use(loadExportWords(words.language));
  const present = use(loadPresentWords(words.language));
  const formats = story ? storyFormats : viewFormats;
  const [choice, setChoice] = useState<ExportChoice>(() => ({
    title: story ? story.title || present.untitled : nameScreen(store.getState(), words, present),
    format: formats[0],
    paper: story ? 'screen' : 'a4',
    orientation: 'landscape',
    resolution: story ? 96 : 300,
    slides: '16:9',
    colours: 'paper',
    mark: 'none',
    ownMark: '',
  }));
  const [progress, setProgress] = useState<{ readonly done: number; readonly all: number } | null>(null);
  const [said, setSaid] = useState('');
  const [printed, setPrinted] = useState<Printable | null>(null);
  // What is no longer wanted must not arrive: neither when the reader cancels nor when the dialog is closed.
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const mark =
    choice.mark === 'none'
      ? ''
      : choice.mark === 'own'
        ? choice.ownMark.trim()
        : catalogue.marks[choice.mark];
  const isGraded = catalogue.secrecy.test(mark);
  const lacksMap = isPicture(choice.format) && !hasWebGl2();
  const canMake = !isGraded && !lacksMap;
  const make = async (): Promise<void> => {
    const controller = new AbortController();
    running.current = controller;
    setSaid('');
    setProgress({ done: 0, all: story?.scenes.length ?? 1 });
    try {
      const made = await makeExport({
        atlas: { store, loader, dataUrl: new URL(dataUrl, location.href).href },
        choice: { ...choice, mark },
        story: story ?? null,
        words,
        catalogue,
        repost: present.show.repost,
        signal: controller.signal,
        onProgress: (done, all) => setProgress({ done, all }),
      });
      if (controller.signal.aborted) return;
      if (made.file) download(made.file.name, made.file.content);
      setPrinted(made.printable ?? null);
      setSaid([made.file ? catalogue.done(made.file.name) : catalogue.printed, ...made.remarks].join(' '));
      setProgress(null);
    } catch {
      if (controller.signal.aborted) return;
      setProgress(null);
      setSaid(catalogue.failed);
    }
  };
  const cancel = (): void => {
    running.current?.abort();
    setProgress(null);
    setSaid(catalogue.cancelled);
  };
  const { formats: numbers } = words;
  const status = progress
    ? catalogue.making(
        numbers.number(Math.min(progress.done + 1, progress.all)),
        numbers.number(progress.all),
      )
    : isGraded
      ? catalogue.noSecrecy
      : lacksMap
        ? catalogue.noMap
        : said;
  return (
    <DialogFrame
      className="export-dialog"
      title={
        <>
          {catalogue.title}{' '}
          <small>{story ? <AsWritten>{story.title || present.untitled}</AsWritten> : catalogue.view}</small>
        </>
      }
      onClose={onClose}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!progress && canMake) void make();
        }}
      >
        <ExportForm choice={choice} formats={formats} words={catalogue} onChange={setChoice} />
        <p className="export-do">
          <output>{status}</output>
          {progress && (
            <>
              <progress value={progress.done} max={progress.all} aria-label={status} />
              <button type="button" className="small" onClick={cancel}>
                {catalogue.cancel}
              </button>
            </>
          )}
          {/* Not disabled while it makes: it would lose the focus, and the keyboard its place. */}
          <button
            type="submit"
            className="primary"
            aria-disabled={progress !== null || !canMake || undefined}
          >
            {catalogue.make}
          </button>
        </p>
      </form>
      {printed && <SheetPrint {...printed} onPrinted={() => setPrinted(null)} />}
    </DialogFrame>
  );
}

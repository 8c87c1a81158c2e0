import { use, useEffect, useId, useRef, useState } from 'react';
import type { Sides } from '../../export/buildPaperRows.ts';
import { mostCircled } from '../../export/circledNumber.ts';
import type { Paper } from '../../export/paper.ts';
import { provinces } from '../../model/status.ts';
import { loadPaperWords } from '../../words/loadPaperWords.ts';
import { addressOf } from '../../state/bundledFiles.ts';
import { mapDataOf } from '../../state/own/mapDataOf.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { download } from '../download.ts';
import { useWords } from '../language/useWords.ts';
import { DialogFrame } from '../shell/DialogFrame.tsx';
import { chooseSides, listHeldSides } from './chooseSides.ts';
import { drawFigure } from './drawFigure.ts';
import type { PaperProps } from './PaperButton.tsx';
import { PaperSheet } from './PaperSheet.tsx';
import { PaperTable } from './PaperTable.tsx';
import { PaperSides } from './PaperSides.tsx';
import { usePaper } from './usePaper.ts';
import { paperFormats, writePaper, type PaperFormat } from './writePaper.ts';
import './papers.css';

/** Asks for title, sides and format of a meeting paper, shows its table, and makes it. */
export function PaperDialog(props: PaperProps & { readonly onClose: () => void }) {
  const { store, loader, dataUrl } = useAtlas();
  const { formats, language, map, shell } = useWords();
  const words = use(loadPaperWords(language));
  const { subjects, data, isReady, build } = usePaper(props, words);
  const held = listHeldSides(data);
  const ours = useAtlasState((state) => state.side);
  const [title, setTitle] = useState(words.titleOf(props.title));
  const [sides, setSides] = useState<Sides>(() => props.sides ?? chooseSides(ours, null, held));
  const [format, setFormat] = useState<PaperFormat>('docx');
  const [state, setState] = useState<'idle' | 'making' | 'failed'>('idle');
  const [made, setMade] = useState('');
  const [printed, setPrinted] = useState<Paper | null>(null);
  const id = useId();

  // What is no longer wanted must not arrive: neither when the reader cancels nor when the dialog is closed.
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const cancel = (): void => {
    running.current?.abort();
    setState('idle');
    setMade(words.cancelled);
  };

  const make = async (): Promise<void> => {
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    setState('making');
    setMade('');
    try {
      const projects = subjects.map(({ project }) => project);
      await Promise.all(
        [...new Set(projects.map(({ layer }) => layer))].map((layer) => loader.loadLayer(layer)),
      );
      const features = Object.values(store.getState().data.layers).flatMap((layer) => layer.features);
      const picture = await drawFigure(
        projects,
        features,
        mapDataOf(store.getState(), addressOf(dataUrl)),
        {
          caption: words.figureCaption(title),
          notice: shell.notice,
          dataDate: shell.dataDate(data.dataDate),
          north: map.north,
          kilometres: (count) => `${formats.number(count)} ${map.kilometres}`,
        },
        signal,
      );
      if (signal.aborted) return;
      const paper = build(title, sides, picture);
      const hint = picture ? '' : words.withoutMap;
      if (format === 'pdf') {
        setPrinted(paper);
        setMade(hint);
      } else {
        const name = `${title}.${format}`;
        const bytes = await writePaper(paper, format);
        if (signal.aborted) return;
        download(name, bytes);
        setMade(words.done(name) + hint);
      }
      setState('idle');
    } catch {
      if (!signal.aborted) setState('failed');
    }
  };

  const { length } = props.projects;
  const most = mostCircled;
  const status = state === 'making' ? words.making : state === 'failed' ? words.failed : made;
  return (
    <DialogFrame className="paper-dialog" title={words.dialog} onClose={props.onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (state !== 'making') void make();
        }}
      >
        <label className="paper-title">
          <span>{words.titleField}</span>
          <input type="text" required value={title} onChange={({ target }) => setTitle(target.value)} />
        </label>
        <PaperSides
          sides={sides}
          of={[...new Set([...held, ...provinces])]}
          words={words}
          onChoose={setSides}
        />
        <fieldset>
          <legend>{words.format}</legend>
          {paperFormats.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name={`${id}-format`}
                checked={format === one}
                onChange={() => setFormat(one)}
              />
              {words.formats[one]}
            </label>
          ))}
        </fieldset>
        <p className="paper-do">
          {/* Not disabled while it makes: it would lose the focus, and the keyboard its place. */}
          <button
            type="submit"
            className="primary"
            disabled={!isReady}
            aria-disabled={state === 'making' || undefined}
          >
            {words.make}
          </button>
          {state === 'making' && (
            <button type="button" className="small" onClick={cancel}>
              {words.cancel}
            </button>
          )}
          <output>{status}</output>
        </p>
      </form>
      {length > most && (
        <p className="remark">{words.tooMany(formats.number(length), formats.number(most))}</p>
      )}
      {isReady ? (
        <div className="paper-preview" role="region" aria-label={words.preview} tabIndex={0}>
          <PaperTable table={build(title, sides, null).table} />
        </div>
      ) : (
        <p className="empty">{words.reading}</p>
      )}
      {printed && <PaperSheet paper={printed} onPrinted={() => setPrinted(null)} />}
    </DialogFrame>
  );
}

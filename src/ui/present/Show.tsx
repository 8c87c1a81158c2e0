import { useEffect, useRef, useState } from 'react';
import { useAtlasState } from '../atlas.ts';
import { Legend } from '../layerPanel/Legend.tsx';
import { useWords } from '../language/useWords.ts';
import { NotesWindow } from './NotesWindow.tsx';
import { PointerDot } from './PointerDot.tsx';
import { ShowBar } from './ShowBar.tsx';
import { ShowClause } from './ShowClause.tsx';
import { usePresentWords } from './usePresentWords.ts';
import { useFraming } from './useFraming.ts';
import { useShow } from './useShow.ts';
import './show.css';

/** The tools go to rest after so long without a hand on pointer or screen. */
const restMs = 3000;

/** A scene over the whole screen: the live map, its title and clause, and tools that come with the pointer. */
export function Show() {
  const { formats, shell, statuses } = useWords();
  const present = usePresentWords();
  const { show: words } = present;
  const { story, isMissing, number, count, switches, digits, said, notes, run, onKey } = useShow();
  const dataDate = useAtlasState((state) => state.data.manifest?.dataDate ?? null);
  const [isAwake, setAwake] = useState(true);
  useEffect(() => {
    let timer = setTimeout(() => setAwake(false), restMs);
    const wake = (): void => {
      setAwake(true);
      clearTimeout(timer);
      timer = setTimeout(() => setAwake(false), restMs);
    };
    window.addEventListener('pointermove', wake);
    window.addEventListener('pointerdown', wake);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', wake);
      window.removeEventListener('pointerdown', wake);
    };
  }, []);
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const foot = useRef<HTMLDivElement>(null);
  useFraming(foot, number);
  const scene = story?.scenes[number - 1];
  const { isBlack, hasClause, hasLegend, hasPointer, hasHelp } = switches;
  return (
    <section ref={box} className="show" aria-label={words.label} tabIndex={-1} data-awake={isAwake}>
      <header className="show-title" aria-live="polite">
        {count > 0 && (
          <span className="scene-number">{words.at(formats.number(number), formats.number(count))}</span>
        )}
        <h2 lang="zh-Hans">{scene?.title || (story ? present.untitledScene : '')}</h2>
      </header>
      {isMissing && <p className="show-said">{present.missing}</p>}
      <p className="show-said" role="status">
        {digits ? words.jumpTo(digits) : said}
      </p>
      {hasHelp && (
        <dl className="show-help" aria-label={words.help}>
          {words.keys.map(([key, does]) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      )}
      <div ref={foot} className="show-foot">
        {hasLegend && (
          <div className="show-legend">
            <Legend />
          </div>
        )}
        {hasClause && <ShowClause />}
        <p className="show-notice">
          <span>{shell.notice}</span>
          <span>{statuses.asOfText}</span>
          <span>{shell.dataDate(dataDate)}</span>
        </p>
      </div>
      <ShowBar run={run} switches={switches} isFirst={number <= 1} isLast={number >= count} />
      {hasPointer && <PointerDot />}
      {isBlack && (
        <div className="show-black" role="status">
          <span className="visually-hidden">{words.isBlack}</span>
        </div>
      )}
      {notes && story && <NotesWindow in={notes} story={story} number={number} run={run} onKey={onKey} />}
    </section>
  );
}

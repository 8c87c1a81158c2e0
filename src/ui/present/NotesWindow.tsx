import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Story } from '../../model/story.ts';
import type { ShowCommand } from './commandOf.ts';
import { usePresentWords } from './usePresentWords.ts';

interface Props {
  readonly in: Window;
  readonly story: Story;
  readonly number: number;
  readonly run: (command: ShowCommand) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** In a window of its own, for the presenter alone: the notes of this scene, what comes next, and the time. */
export function NotesWindow({ in: other, story, number, run, onKey }: Props) {
  const { show: words, untitledScene } = usePresentWords();
  const [begun] = useState(() => Date.now());
  const [now, setNow] = useState(begun);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    other.addEventListener('keydown', onKey, true);
    return () => other.removeEventListener('keydown', onKey, true);
  }, [other, onKey]);
  useEffect(() => {
    const close = (): void => other.close();
    window.addEventListener('pagehide', close);
    return () => window.removeEventListener('pagehide', close);
  }, [other]);
  const scene = story.scenes[number - 1];
  const next = story.scenes[number];
  const elapsed = Math.max(0, Math.round((now - begun) / 1000));
  const clock = new Date(now);
  return createPortal(
    <main className="notes">
      <title>{words.notesOf(story.title)}</title>
      <header>
        <span className="scene-number">{words.at(String(number), String(story.scenes.length))}</span>
        <h1 lang="zh-Hans">{scene?.title || untitledScene}</h1>
      </header>
      <p className="note" lang={scene?.note ? 'zh-Hans' : undefined}>
        {scene?.note || words.noNote}
      </p>
      <footer>
        <p>
          {words.nextIs}
          <span lang="zh-Hans">{next ? next.title || untitledScene : words.end}</span>
        </p>
        <p className="time">
          {words.elapsed} {two(Math.floor(elapsed / 60))}:{two(elapsed % 60)} · {words.clock}{' '}
          {two(clock.getHours())}:{two(clock.getMinutes())}
        </p>
        <button type="button" onClick={() => run('previous')}>
          ← {words.previous}
        </button>
        <button type="button" onClick={() => run('next')}>
          {words.next} →
        </button>
      </footer>
    </main>,
    other.document.body,
  );
}

import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { themeIds } from '../../layers/themes.ts';
import { setTheme } from '../../state/actions.ts';
import { endShow } from '../../state/stories/startShow.ts';
import { showScene } from '../../state/stories/showScene.ts';
import { askZoom } from '../../state/stories/askZoom.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { useWords } from '../language/useWords.ts';
import { commandOf, type ShowCommand } from './commandOf.ts';
import { openNotes } from './openNotes.ts';
import { secondsAScene } from './secondsAScene.ts';
import { usePresentWords } from './usePresentWords.ts';
import { useStory } from './useStory.ts';

/** Digits wait so long for the next one or for Enter. */
const digitsMs = 2500;
const saidMs = 2500;

/** What is switched on beside the scene itself. */
export interface ShowSwitches {
  readonly isBlack: boolean;
  readonly isPlaying: boolean;
  readonly hasClause: boolean;
  readonly hasLegend: boolean;
  readonly hasPointer: boolean;
  readonly hasHelp: boolean;
}

const atStart: ShowSwitches = {
  isBlack: false,
  isPlaying: false,
  hasClause: true,
  hasLegend: false,
  hasPointer: false,
  hasHelp: false,
};

/** The state of a presentation and what its commands do; keys of this window are listened to. */
export function useShow() {
  const { store } = useAtlas();
  const { formats } = useWords();
  const { show: words } = usePresentWords();
  const { story, isMissing } = useStory();
  const number = useAtlasState((state) => state.scene?.number ?? 0);
  const [switches, setSwitches] = useState(atStart);
  const [digits, setDigits] = useState('');
  const [said, setSaid] = useState('');
  const [notes, setNotes] = useState<Window | null>(null);
  const count = story?.scenes.length ?? 0;

  const run = useCallback(
    (command: ShowCommand, typed = ''): void => {
      const toggle = (name: keyof ShowSwitches): void =>
        setSwitches((before) => ({ ...before, [name]: !before[name] }));
      const go = (to: number, beyond: string): void => {
        if (!story) return;
        if (to < 1 || to > count) setSaid(beyond);
        else showScene(store, story, to);
      };
      switch (command) {
        case 'next':
          return go(number + 1, words.last);
        case 'previous':
          return go(number - 1, words.first);
        case 'first':
          return go(1, '');
        case 'last':
          return go(count, '');
        case 'jump':
          return go(Number(typed), words.noSuch(typed));
        case 'back':
          return go(number, '');
        case 'black':
          return toggle('isBlack');
        case 'play':
          setSaid(switches.isPlaying ? words.paused : words.playing(formats.number(secondsAScene.read())));
          return toggle('isPlaying');
        case 'clause':
          return toggle('hasClause');
        case 'legend':
          return toggle('hasLegend');
        case 'pointer':
          return toggle('hasPointer');
        case 'help':
          return toggle('hasHelp');
        case 'zoomIn':
          return askZoom(store, 1);
        case 'zoomOut':
          return askZoom(store, -1);
        case 'theme': {
          const { theme } = store.getState();
          return setTheme(store, themeIds[(themeIds.indexOf(theme) + 1) % themeIds.length]!);
        }
        case 'full':
          return void toggleFullScreen();
        case 'notes': {
          if (notes && !notes.closed) return notes.focus();
          keepThroughChange();
          const opened = openNotes();
          setNotes(opened);
          if (!opened) setSaid(words.blocked);
          return undefined;
        }
        case 'leave':
          if (document.fullscreenElement) void document.exitFullscreen();
          return endShow(store);
      }
    },
    [store, story, count, number, words, formats, notes, switches.isPlaying],
  );

  const onKey = useCallback(
    (event: KeyboardEvent): void => {
      const { key } = event;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target as HTMLElement | null;
      if (target?.matches?.('input, textarea, select')) return;
      // A button that a keyboard has gone to is pressed, as anywhere.
      if ((key === 'Enter' || key === ' ') && target?.matches?.('button, a') && !digits) return;
      if (switches.isBlack) {
        event.preventDefault();
        event.stopPropagation();
        setSwitches((before) => ({ ...before, isBlack: false }));
        return;
      }
      if (/^\d$/.test(key)) {
        setDigits((before) => (before + key).slice(-3));
        event.stopPropagation();
        return;
      }
      const command = commandOf(key, digits);
      if (!command) return;
      event.preventDefault();
      event.stopPropagation();
      setDigits('');
      if (key === 'Escape' && (digits || switches.hasHelp)) {
        setSwitches((before) => ({ ...before, hasHelp: false }));
        return;
      }
      run(command, digits);
    },
    [run, digits, switches.isBlack, switches.hasHelp],
  );
  // There as soon as the scene is: a presenter may press at once.
  useLayoutEffect(() => {
    // Before the map, whose own keys would move it.
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [onKey]);
  useWaning(digits, () => setDigits(''), digitsMs);
  useWaning(said, () => setSaid(''), saidMs);

  // Whoever leaves the full screen by its own key has ended the presentation.
  useEffect(() => {
    let wasFull = document.fullscreenElement !== null;
    const onChange = (): void => {
      const isFull = document.fullscreenElement !== null;
      if (wasFull && !isFull && Date.now() > ours.until) endShow(store);
      wasFull = isFull;
    };
    document.addEventListener('fullscreenchange', onChange);
    return () => document.removeEventListener('fullscreenchange', onChange);
  }, [store]);

  // Autoplay goes round; it waits while the screen is black or nobody can see it.
  const { isPlaying, isBlack } = switches;
  useEffect(() => {
    if (!isPlaying || isBlack || !story || count === 0) return undefined;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') showScene(store, story, (number % count) + 1);
    }, secondsAScene.read() * 1000);
    return () => clearInterval(timer);
  }, [store, story, count, number, isPlaying, isBlack]);

  useEffect(() => () => notes?.close(), [notes]);
  return { story, isMissing, number, count, switches, digits, said, notes, run, onKey };
}

/** Until when leaving the full screen is our doing: by our key, or by a window that browsers show no screen beside. */
const ours = { until: 0 };
const oursMs = 2000;
const keepThroughChange = (): void => {
  ours.until = Date.now() + oursMs;
};

async function toggleFullScreen(): Promise<void> {
  if (!document.fullscreenElement) {
    await document.documentElement.requestFullscreen?.().catch(() => {});
    return;
  }
  keepThroughChange();
  await document.exitFullscreen();
}

/** Lets something go after a while; each new value begins the while anew. */
function useWaning(value: string, end: () => void, ms: number): void {
  const latest = useRef(end);
  useEffect(() => {
    latest.current = end;
  });
  useEffect(() => {
    if (!value) return undefined;
    const timer = setTimeout(() => latest.current(), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
}

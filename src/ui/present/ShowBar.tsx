import type { MouseEvent } from 'react';
import type { ShowCommand } from './commandOf.ts';
import { usePresentWords } from './usePresentWords.ts';
import type { ShowSwitches } from './useShow.ts';

interface Props {
  readonly run: (command: ShowCommand) => void;
  readonly switches: ShowSwitches;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Everything that keys do, for hand and pointer; and an edge on each side of the screen that turns the page. */
export function ShowBar({ run, switches, isFirst, isLast }: Props) {
  const { show: words } = usePresentWords();
  const press = (command: ShowCommand) => (event: MouseEvent<HTMLButtonElement>) => {
    run(command);
    // A pointer leaves no focus behind: the next key is for the scene.
    if (event.detail > 0) event.currentTarget.blur();
  };
  const tools: readonly (readonly [ShowCommand, string, isOn?: boolean])[] = [
    ['clause', words.clause, switches.hasClause],
    ['legend', words.legend, switches.hasLegend],
    ['pointer', words.pointer, switches.hasPointer],
    ['notes', words.notes],
    ['theme', words.theme],
    ['black', words.black],
    ['full', words.full],
  ];
  return (
    <>
      <button
        type="button"
        className="show-edge"
        data-side="left"
        aria-label={words.previous}
        disabled={isFirst}
        onClick={press('previous')}
      >
        ‹
      </button>
      <button
        type="button"
        className="show-edge"
        data-side="right"
        aria-label={words.next}
        disabled={isLast}
        onClick={press('next')}
      >
        ›
      </button>
      <div className="show-bar" role="toolbar" aria-label={words.tools}>
        <button type="button" onClick={press('back')}>
          {words.back}
        </button>
        <button type="button" aria-label={words.zoomOut} onClick={press('zoomOut')}>
          −
        </button>
        <button type="button" aria-label={words.zoomIn} onClick={press('zoomIn')}>
          +
        </button>
        <button type="button" aria-pressed={switches.isPlaying} onClick={press('play')}>
          {switches.isPlaying ? words.pause : words.play}
        </button>
        {tools.map(([command, label, isOn]) => (
          <button key={command} type="button" aria-pressed={isOn} onClick={press(command)}>
            {label}
          </button>
        ))}
        <button type="button" aria-expanded={switches.hasHelp} onClick={press('help')}>
          {words.help}
        </button>
        <button type="button" onClick={press('leave')}>
          {words.leave}
        </button>
      </div>
    </>
  );
}

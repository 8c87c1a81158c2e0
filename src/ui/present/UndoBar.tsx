import { useStore } from 'zustand';
import { useUndoKeys } from '../shell/useUndoKeys.ts';
import { storyBook } from './storyBook.ts';
import { usePresentWords } from './usePresentWords.ts';

/** Takes changes of stories back, and makes them again; Ctrl+Z and Ctrl+Shift+Z outside of a field too. */
export function UndoBar() {
  const words = usePresentWords();
  const canUndo = useStore(storyBook, (state) => state.past.length > 0);
  const canRedo = useStore(storyBook, (state) => state.future.length > 0);
  useUndoKeys(storyBook.undo, storyBook.redo);
  return (
    <span className="undo">
      <button type="button" className="small" disabled={!canUndo} onClick={storyBook.undo}>
        {words.undo}
      </button>
      <button type="button" className="small" disabled={!canRedo} onClick={storyBook.redo}>
        {words.redo}
      </button>
    </span>
  );
}

import { roomOf } from '../../state/roomOf.ts';
import { useAtlasState } from '../atlas.ts';
import { useWords } from '../language/useWords.ts';

/** The first stop of a keyboard: past the panels, to what fills the middle. The address keeps the view, so this is no link. */
export function SkipLink() {
  const { shell } = useWords();
  const isComparing = useAtlasState((state) => roomOf(state) === 'compare');
  const isOverMap = useAtlasState(
    (state) => roomOf(state) === 'parks' && (state.parkPage === 'compare' || state.parkPage === 'sheet'),
  );
  const skip = (): void => {
    const middle = isComparing
      ? '.compare [aria-selected="true"]'
      : isOverMap
        ? '.park-page button'
        : '.map canvas, .still';
    document.querySelector<HTMLElement>(middle)?.focus();
  };
  return (
    <button type="button" className="skip" onClick={skip}>
      {isComparing ? shell.skipToTable : isOverMap ? shell.skipToPage : shell.skipToMap}
    </button>
  );
}

import { useWords } from '../language/useWords.ts';

interface Props {
  readonly query: string;
  readonly count: number;
  /** Which of the places found is meant, from 0. */
  readonly current: number;
  readonly onQuery: (query: string) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
}

/** Words within the open plan: how often they stand there, and from one to the next. */
export function FindBar({ query, count, current, onQuery, onStep, onClose }: Props) {
  const { formats, reader } = useWords();
  return (
    <div
      className="find-bar"
      role="search"
      aria-label={reader.findLabel}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        if (event.target instanceof HTMLInputElement) onStep(event.shiftKey ? -1 : 1);
      }}
    >
      <input
        type="text"
        // The bar opens because its reader asked to find something.
        ref={(field) => field?.focus()}
        value={query}
        aria-label={reader.findLabel}
        placeholder={reader.findLabel}
        onChange={(event) => onQuery(event.target.value)}
      />
      <span role="status">
        {query.trim() &&
          (count > 0 ? reader.nth(formats.number(current + 1), formats.number(count)) : reader.notFound)}
      </span>
      <button type="button" aria-label={reader.previousHit} disabled={count === 0} onClick={() => onStep(-1)}>
        ↑
      </button>
      <button type="button" aria-label={reader.nextHit} disabled={count === 0} onClick={() => onStep(1)}>
        ↓
      </button>
      <button type="button" aria-label={reader.closeFind} onClick={onClose}>
        ×
      </button>
    </div>
  );
}

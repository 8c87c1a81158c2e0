import { useEffect } from 'react';
import { selectPlace, selectProject } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { Name } from '../language/Name.tsx';
import { useWords } from '../language/useWords.ts';
import { useMarked } from './useMarked.ts';
import { useMentions } from './useMentions.ts';

/** From one mention of what is chosen to the next, within the plan and on into the others. */
export function MentionBar() {
  const { store } = useAtlas();
  const { formats, reader } = useWords();
  const project = useAtlasState(
    ({ selection, data }) => selection.project && data.projects.get(selection.project),
  );
  const place = useAtlasState(({ selection, data }) => selection.place && data.places.get(selection.place));
  const thing = project || place || null;
  const open = useAtlasState((state) => state.selection.measure);
  const plan = useAtlasState((state) => state.plan);
  const text = useAtlasState((state) => (plan ? state.data.texts[plan] : undefined));
  const { mentions, isComplete } = useMentions(thing?.id ?? null);
  const marked = useMarked(
    text?.measures.find(({ id }) => id === open),
    text?.dropped ?? [],
  );
  const at = marked
    ? mentions.findIndex(({ measure, rawStart }) => measure.id === open && rawStart === marked.rawStart)
    : -1;
  const count = mentions.length;
  const inPlan = mentions.filter((mention) => mention.plan === plan).length;

  const step = (by: 1 | -1): void => {
    if (!thing || count === 0) return;
    // From nowhere, forward begins with the open plan, and backward ends before it.
    const first = mentions.findIndex((mention) => mention.plan === plan);
    const from = at >= 0 ? at + by : by > 0 ? Math.max(0, first) : Math.max(0, first) - 1;
    const { measure, rawStart } = mentions[(from + count) % count]!;
    const select = project ? selectProject : selectPlace;
    select(store, thing.id, measure.id, rawStart);
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey) return;
      // Alt and an arrow open a list of choices.
      if (event.target instanceof HTMLSelectElement) return;
      const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
      if (!by) return;
      event.preventDefault();
      step(by);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });

  if (!thing || count === 0) return null;
  return (
    <div className="mention-bar" role="group" aria-label={reader.mentions}>
      <strong>
        <Name of={thing} />
      </strong>
      <span role="status" title={reader.inThisPlan(formats.number(inPlan))}>
        {at >= 0
          ? reader.nth(formats.number(at + 1), formats.number(count))
          : reader.inAll(formats.number(count))}
        {!isComplete && '…'}
      </span>
      <button
        type="button"
        aria-label={reader.previousMention}
        aria-keyshortcuts="Alt+ArrowUp"
        title={reader.previousMentionKeys}
        onClick={() => step(-1)}
      >
        ↑
      </button>
      <button
        type="button"
        aria-label={reader.nextMention}
        aria-keyshortcuts="Alt+ArrowDown"
        title={reader.nextMentionKeys}
        onClick={() => step(1)}
      >
        ↓
      </button>
    </div>
  );
}

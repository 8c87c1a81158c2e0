import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Hit, SearchFilter } from '../../analysis/search/findHits.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { useWords } from '../language/useWords.ts';
import { choose } from './choose.ts';
import { addChoice, keepChoices, readChoices, type Choice } from './recentChoices.ts';
import { useMarkFound } from './useMarkFound.ts';
import { useSearch } from './useSearch.ts';

const everything: SearchFilter = { plan: null, of: null };
const none: readonly Hit[] = [];
const choiceOf = (hit: Hit): Choice => ({
  sort: hit.sort,
  id: hit.sort === 'unit' ? hit.entry.name : hit.id,
});

/**
 * Finds projects, places and responsible units by name, and measures by their words; arrow keys and Enter choose. An
 * empty box offers what was chosen of late.
 */
export function SearchBox() {
  const { store } = useAtlas();
  const words = useWords().search;
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState(everything);
  const [active, setActive] = useState(0);
  const [isUsed, setUsed] = useState(false);
  const [kept, setKept] = useState(readChoices);
  const [{ Panel, find, hasFailed }, ask] = useSearch();
  const root = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const list = useId();
  const isAsking = query.trim() !== '';
  const known = useAtlasState((state) => state.data);
  const recent = useMemo(
    () =>
      kept.filter(({ sort, id }) =>
        sort === 'project' ? known.projects.has(id) : sort === 'place' ? known.places.has(id) : true,
      ),
    [kept, known],
  );
  const groups = useMemo(
    () => (isAsking && find ? find(query, filter) : null),
    [isAsking, find, query, filter],
  );
  const isOpen = isUsed && (isAsking || recent.length > 0);
  const hits = useMemo(
    () => (isOpen && groups ? groups.flatMap((group) => group.hits) : none),
    [isOpen, groups],
  );
  const choices = isAsking ? hits.map(choiceOf) : recent;
  useMarkFound(hits, active);

  const close = (): void => {
    setUsed(false);
    setQuery('');
    setFilter(everything);
    setActive(0);
  };
  const narrow = (next: SearchFilter): void => {
    setFilter(next);
    setActive(0);
  };
  const take = (choice: Choice): void => {
    choose(store, choice);
    const next = addChoice(kept, choice);
    setKept(next);
    keepChoices(next);
    close();
  };
  /** Who presses Enter before the search is ready gets the first hit when it is. */
  const takeWhenReady = async (): Promise<void> => {
    const ready = await ask();
    const first = ready?.(query, filter)[0]?.hits[0];
    if (first && box.current?.value === query) take(choiceOf(first));
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const { length } = choices;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (!isOpen) setUsed(true);
      else if (length) setActive((active + step + length) % length);
    } else if (event.key === 'Enter' && isOpen) {
      if (choices[active]) take(choices[active]);
      else if (isAsking && !groups) void takeWhenReady();
    } else return;
    event.preventDefault();
  };
  return (
    <div
      ref={root}
      className="search"
      data-open={isOpen || undefined}
      role="search"
      aria-label={words.title}
      onBlur={({ relatedTarget }) => {
        if (!root.current?.contains(relatedTarget)) setUsed(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        box.current?.focus();
        close();
      }}
    >
      <input
        ref={box}
        type="search"
        aria-label={words.title}
        placeholder={words.hint}
        value={query}
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && choices[active] ? `${list}-${active}` : undefined}
        autoComplete="off"
        onFocus={() => {
          void ask();
          setUsed(true);
        }}
        onClick={() => setUsed(true)}
        onChange={(event) => {
          void ask();
          setUsed(true);
          setQuery(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      {isOpen && Panel && (
        <Panel
          id={list}
          groups={groups}
          recent={recent}
          isAsking={isAsking}
          active={active}
          filter={filter}
          onFilter={narrow}
          onActive={setActive}
          onChoose={(row) => choices[row] && take(choices[row])}
          onWiden={() => {
            narrow(everything);
            box.current?.focus();
          }}
          onForget={() => {
            setKept([]);
            keepChoices([]);
            box.current?.focus();
          }}
        />
      )}
      {isAsking && hasFailed && (
        <p className="empty" role="status">
          {words.failed}
        </p>
      )}
    </div>
  );
}

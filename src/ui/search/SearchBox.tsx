import { useId, useMemo, useState, type KeyboardEvent } from 'react';
import { findByName, type NameHit } from '../../analysis/findByName.ts';
import { findInTexts, type TextHit } from '../../analysis/findInTexts.ts';
import { openMeasure, selectPlace, selectProject } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { AsWritten } from '../language/AsWritten.tsx';
import { Name } from '../language/Name.tsx';
import { PlanName } from '../language/PlanName.tsx';
import { useWords } from '../language/useWords.ts';
import { numberLabel } from '../reader/numberLabel.ts';

/**
 * Finds projects and places by name, alias, pinyin or initials, and measures by their words; arrow keys and Enter
 * choose.
 */
export function SearchBox() {
  const { store } = useAtlas();
  const words = useWords();
  const { formats, layers, search } = words;
  const projects = useAtlasState((state) => state.data.projects);
  const places = useAtlasState((state) => state.data.places);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const list = useId();
  const texts = useAtlasState((state) => state.data.texts);
  const plans = useAtlasState((state) => state.data.plans);
  const named = useMemo(
    () => findByName(query, projects.values(), places.values(), 8),
    [query, projects, places],
  );
  const written = useMemo(() => findInTexts(query, Object.values(texts)), [query, texts]);
  const hits: readonly (NameHit | TextHit)[] = [...named, ...written.hits];
  const choose = (hit: NameHit | TextHit): void => {
    if (hit.sort === 'project') selectProject(store, hit.id);
    else if (hit.sort === 'place') selectPlace(store, hit.id);
    else openMeasure(store, hit.id);
    setQuery('');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') setActive((active + 1) % Math.max(1, hits.length));
    else if (event.key === 'ArrowUp') setActive((active - 1 + hits.length) % Math.max(1, hits.length));
    else if (event.key === 'Enter' && hits[active]) choose(hits[active]);
    else if (event.key === 'Escape') setQuery('');
    else return;
    event.preventDefault();
  };
  const nameOf = ({ sort, id, name }: NameHit): React.ReactNode => {
    const thing = sort === 'project' ? projects.get(id) : places.get(id);
    return thing ? <Name of={thing} /> : name;
  };
  const planOf = (hit: TextHit): React.ReactNode => {
    const plan = plans.find(({ id }) => id === hit.plan);
    return plan ? <PlanName of={plan} /> : hit.plan;
  };
  const isOpen = query.trim() !== '';
  return (
    <div className="search" role="search" aria-label={search.title}>
      <input
        type="search"
        aria-label={search.title}
        placeholder={search.hint}
        value={query}
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={list}
        aria-activedescendant={isOpen && hits[active] ? `${list}-${active}` : undefined}
        autoComplete="off"
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={list} role="listbox" aria-label={search.results} hidden={!isOpen || hits.length === 0}>
        {[named, written.hits].map((group, number) => {
          const from = number === 0 ? 0 : named.length;
          const title = number === 0 ? search.named : search.clauses(formats.number(written.total));
          return group.length === 0 ? null : (
            <div key={title} role="group" aria-label={title}>
              <p aria-hidden="true">{title}</p>
              {group.map((hit: NameHit | TextHit, at) => (
                <div
                  key={hit.sort + hit.id}
                  id={`${list}-${from + at}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={from + at === active}
                  onMouseDown={(event) => {
                    event.preventDefault();
                    choose(hit);
                  }}
                  onMouseEnter={() => setActive(from + at)}
                >
                  {hit.sort === 'measure' ? (
                    <>
                      <span className="snippet" lang="zh-Hans">
                        {hit.before}
                        <b>{hit.found}</b>
                        {hit.after}
                      </span>
                      <small>
                        {numberLabel(hit, words)} {planOf(hit)}
                      </small>
                    </>
                  ) : (
                    <>
                      <span>{nameOf(hit)}</span>
                      <small>
                        {hit.alias && (
                          <>
                            <AsWritten>{hit.alias}</AsWritten>
                            {' · '}
                          </>
                        )}
                        {layers[hit.layer].label}
                      </small>
                    </>
                  )}
                </div>
              ))}
            </div>
          );
        })}
      </div>
      {isOpen && hits.length === 0 && (
        <p className="empty" role="status">
          {search.nothing}
        </p>
      )}
    </div>
  );
}

import { useId, useMemo, useState, type KeyboardEvent } from 'react';
import { findByName, type NameHit } from '../../analysis/findByName.ts';
import { dossiers } from '../../layers/order.ts';
import { selectPlace, selectProject } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';

const layerLabel = new Map(dossiers.map(({ id, label }) => [id, label]));

/** Finds projects and places by name, alias, pinyin or initials; arrow keys and Enter choose. */
export function SearchBox() {
  const { store } = useAtlas();
  const projects = useAtlasState((state) => state.data.projects);
  const places = useAtlasState((state) => state.data.places);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const list = useId();
  const hits = useMemo(
    () => findByName(query, projects.values(), places.values()),
    [query, projects, places],
  );
  const choose = (hit: NameHit): void => {
    if (hit.sort === 'project') selectProject(store, hit.id);
    else selectPlace(store, hit.id);
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
  const isOpen = query.trim() !== '';
  return (
    <div className="search" role="search" aria-label="搜索">
      <input
        type="search"
        aria-label="搜索"
        placeholder="名称、简称或拼音"
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
      <ul id={list} role="listbox" aria-label="搜索结果" hidden={!isOpen || hits.length === 0}>
        {hits.map((hit, index) => (
          <li
            key={hit.sort + hit.id}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => {
              event.preventDefault();
              choose(hit);
            }}
            onMouseEnter={() => setActive(index)}
          >
            <span>{hit.name}</span>
            <small>
              {hit.alias ? `${hit.alias} · ` : ''}
              {layerLabel.get(hit.layer)}
            </small>
          </li>
        ))}
      </ul>
      {isOpen && hits.length === 0 && (
        <p className="empty" role="status">
          没有这个名称。可试试简称、拼音或首字母。
        </p>
      )}
    </div>
  );
}

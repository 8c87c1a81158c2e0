import { useId, useMemo, useState, type KeyboardEvent } from 'react';
import { findByName, type NameHit } from '../../analysis/findByName.ts';
import { findInTexts, type TextHit } from '../../analysis/findInTexts.ts';
import { dossiers } from '../../layers/order.ts';
import { openMeasure, selectPlace, selectProject } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { numberLabel } from '../reader/numberLabel.ts';

const layerLabel = new Map(dossiers.map(({ id, label }) => [id, label]));

/**
 * Finds projects and places by name, alias, pinyin or initials, and measures by their words; arrow keys and Enter
 * choose.
 */
export function SearchBox() {
  const { store } = useAtlas();
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
  const isOpen = query.trim() !== '';
  return (
    <div className="search" role="search" aria-label="搜索">
      <input
        type="search"
        aria-label="搜索"
        placeholder="名称、拼音或原文用词"
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
      <div id={list} role="listbox" aria-label="搜索结果" hidden={!isOpen || hits.length === 0}>
        {[named, written.hits].map((group, number) => {
          const from = number === 0 ? 0 : named.length;
          const title = number === 0 ? '项目与地名' : `条文（共 ${written.total} 条）`;
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
                      <span className="snippet">
                        {hit.before}
                        <b>{hit.found}</b>
                        {hit.after}
                      </span>
                      <small>
                        {numberLabel(hit)} {plans.find(({ id }) => id === hit.plan)?.shortTitle}
                      </small>
                    </>
                  ) : (
                    <>
                      <span>{hit.name}</span>
                      <small>
                        {hit.alias ? `${hit.alias} · ` : ''}
                        {layerLabel.get(hit.layer)}
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
          没有这个名称，原文中也没有这些字。可试试简称、拼音或首字母。
        </p>
      )}
    </div>
  );
}

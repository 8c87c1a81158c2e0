import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Hit } from '../../map/atlasMap.ts';
import { useAtlasState } from '../atlas.ts';
import { Name } from '../language/Name.tsx';
import { useWords } from '../language/useWords.ts';
import { returnFocus } from '../shell/returnFocus.ts';

interface Props {
  readonly hits: readonly Hit[];
  readonly at: { readonly x: number; readonly y: number };
  readonly onChoose: (hit: Hit) => void;
  readonly onClose: () => void;
}

/** Several things lie under the pointer: which one is meant? */
export function PickList({ hits, at, onChoose, onClose }: Props) {
  const { formats, layers, map, shell } = useWords();
  const projects = useAtlasState((state) => state.data.projects);
  const places = useAtlasState((state) => state.data.places);
  const nameOf = ({ id, layer, name }: Hit): React.ReactNode => {
    const thing = layer === 'cities' ? places.get(id) : projects.get(id);
    return thing ? <Name of={thing} /> : name;
  };
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => returnFocus(list.current), []);
  useEffect(() => {
    const box = list.current!;
    const room = box.parentElement!.getBoundingClientRect();
    box.style.left = `${Math.max(8, Math.min(at.x + 8, room.width - box.offsetWidth - 8))}px`;
    box.style.top = `${Math.max(8, Math.min(at.y + 8, room.height - box.offsetHeight - 8))}px`;
    box.querySelector('button')?.focus();
  }, [at]);
  return (
    <div
      ref={list}
      className="pick-list"
      role="dialog"
      aria-label={map.pickTitle}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <p>{map.pickCount(formats.number(hits.length))}</p>
      <ul>
        {hits.map((hit) => (
          <li key={hit.layer + hit.id}>
            <button type="button" onClick={() => onChoose(hit)}>
              <span>{nameOf(hit)}</span>
              <small>{layers[hit.layer].label}</small>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="close" aria-label={shell.close} onClick={onClose}>
        ×
      </button>
    </div>
  );
}

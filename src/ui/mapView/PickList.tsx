import { useEffect, useRef } from 'react';
import { dossiers } from '../../layers/order.ts';
import type { Hit } from '../../map/atlasMap.ts';

const layerLabel = new Map(dossiers.map(({ id, label }) => [id, label]));

interface Props {
  readonly hits: readonly Hit[];
  readonly at: { readonly x: number; readonly y: number };
  readonly onChoose: (hit: Hit) => void;
  readonly onClose: () => void;
}

/** Several things lie under the pointer: which one is meant? */
export function PickList({ hits, at, onChoose, onClose }: Props) {
  const list = useRef<HTMLDivElement>(null);
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
      aria-label="此处有多项"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <p>此处有 {hits.length} 项</p>
      <ul>
        {hits.map((hit) => (
          <li key={hit.layer + hit.id}>
            <button type="button" onClick={() => onChoose(hit)}>
              <span>{hit.name}</span>
              <small>{layerLabel.get(hit.layer)}</small>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="close" aria-label="关闭" onClick={onClose}>
        ×
      </button>
    </div>
  );
}

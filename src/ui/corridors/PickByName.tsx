import { useId, useState } from 'react';
import type { Named } from '../language/spellName.ts';
import { Name } from '../language/Name.tsx';
import { useWords } from '../language/useWords.ts';

/** What can be picked; `keys` are other ways to write it (aliases, pinyin). */
export interface Option {
  readonly id: string;
  readonly of: Named & { readonly name: string };
  readonly keys: readonly string[];
}

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly options: readonly Option[];
  readonly onPick: (id: string) => void;
}

const most = 8;
const fold = (text: string): string => text.toLowerCase().replace(/[\s'—-]/g, '');

/** A name to type and a short list to pick from; what begins so comes first. */
export function PickByName({ label, hint, options, onPick }: Props) {
  const { corridors } = useWords();
  const [text, setText] = useState('');
  const id = useId();
  const wanted = fold(text);
  const found = wanted
    ? options
        .map((option) => ({ option, at: Math.min(...option.keys.map((key) => placeIn(fold(key), wanted))) }))
        .filter(({ at }) => Number.isFinite(at))
        .sort((a, b) => a.at - b.at)
        .slice(0, most)
    : [];
  return (
    <div className="pick">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        placeholder={hint}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={({ key }) => {
          if (key === 'Enter' && found[0]) {
            onPick(found[0].option.id);
            setText('');
          }
        }}
      />
      {wanted && (
        <ul>
          {found.map(({ option }) => (
            <li key={option.id}>
              <button
                type="button"
                onClick={() => {
                  onPick(option.id);
                  setText('');
                }}
              >
                <Name of={option.of} />
              </button>
            </li>
          ))}
          {found.length === 0 && <li className="empty">{corridors.pickNone}</li>}
        </ul>
      )}
    </div>
  );
}

function placeIn(key: string, wanted: string): number {
  const at = key.indexOf(wanted);
  return at < 0 ? Infinity : at;
}

import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import type { Named } from '../language/spellName.ts';
import { Name } from '../language/Name.tsx';
import { useWords } from '../language/useWords.ts';
import { OptionList } from '../shell/OptionList.tsx';
import './pickByName.css';

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

/**
 * A name to type and a short list to pick from; what begins so comes first. Arrow keys go through the list, Enter picks,
 * Escape empties the box.
 */
export function PickByName({ label, hint, options, onPick }: Props) {
  const { corridors } = useWords();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const id = useId();
  const found = findOptions(options, text);
  const isOpen = fold(text) !== '';
  // On a small screen the list may open below what is seen.
  useEffect(() => {
    if (isOpen) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, isOpen, active]);
  const type = (next: string): void => {
    setText(next);
    setActive(0);
  };
  const pick = (option: Option): void => {
    type('');
    onPick(option.id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const { length } = found;
    if (!isOpen) return;
    if (step && length) setActive((active + step + length) % length);
    else if (event.key === 'Enter' && found[active]) pick(found[active]);
    else if (event.key === 'Escape') {
      // It closes the list alone, not the panel around it.
      event.stopPropagation();
      type('');
    } else return;
    event.preventDefault();
  };
  return (
    <div className="pick">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        role="combobox"
        aria-expanded={isOpen && found.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && found[active] ? `${id}-${active}` : undefined}
        autoComplete="off"
        placeholder={hint}
        value={text}
        onChange={({ target }) => type(target.value)}
        onKeyDown={onKeyDown}
      />
      {isOpen && found.length > 0 && (
        <OptionList
          id={id}
          label={label}
          active={active}
          onPoint={setActive}
          onPick={(at) => pick(found[at]!)}
        >
          {found.map((option) => (
            <Name key={option.id} of={option.of} />
          ))}
        </OptionList>
      )}
      {isOpen && found.length === 0 && (
        <p className="empty" role="status">
          {corridors.pickNone}
        </p>
      )}
    </div>
  );
}

function findOptions(options: readonly Option[], text: string): Option[] {
  const wanted = fold(text);
  if (!wanted) return [];
  const ranked = options.flatMap((option) => {
    const places = option.keys.map((key) => fold(key).indexOf(wanted)).filter((at) => at >= 0);
    return places.length ? [{ option, at: Math.min(...places) }] : [];
  });
  return ranked
    .sort((a, b) => a.at - b.at)
    .slice(0, most)
    .map(({ option }) => option);
}

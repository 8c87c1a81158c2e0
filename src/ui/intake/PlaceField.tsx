import { useState, type KeyboardEvent } from 'react';
import { OptionList } from '../shell/OptionList.tsx';

interface Props {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly label: string;
  /** Places in full, 安徽省宿州市. */
  readonly names: readonly string[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const most = 8;

/**
 * A place that is typed, with the gazetteer's names to pick from; any other words will do as well. Not a `datalist`:
 * Chromium 91 draws it with a style of its own that our policy forbids.
 */
export function PlaceField({ id, label, names, value, onChange, ...described }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const found = isOpen && !names.includes(value) ? findNames(names, value.trim()) : [];
  const close = (): void => {
    setOpen(false);
    setActive(-1);
  };
  const pick = (name: string): void => {
    onChange(name);
    close();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (found.length === 0) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setActive((Math.max(active, step < 0 ? 0 : -1) + step + found.length) % found.length);
    else if (event.key === 'Enter' && found[active]) pick(found[active]);
    else if (event.key === 'Escape') {
      // It closes the list, not the dialog.
      event.stopPropagation();
      close();
    } else return;
    event.preventDefault();
  };
  return (
    <div className="intake-place">
      <input
        {...described}
        id={id}
        type="text"
        role="combobox"
        lang="zh-Hans"
        autoComplete="off"
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={found[active] ? `${id}-${active}` : undefined}
        maxLength={40}
        value={value}
        onChange={({ target }) => {
          setOpen(true);
          setActive(-1);
          onChange(target.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      {found.length > 0 && (
        <OptionList
          id={id}
          label={label}
          lang="zh-Hans"
          active={active}
          onPoint={setActive}
          onPick={(at) => pick(found[at]!)}
        >
          {found}
        </OptionList>
      )}
    </div>
  );
}

/** Names that hold the words, the nearest to their end first: of 宿州 the city comes before its counties. */
function findNames(names: readonly string[], wanted: string): string[] {
  if (!wanted) return [];
  const rest = (name: string): number => name.length - name.indexOf(wanted) - wanted.length;
  return names
    .filter((name) => name.includes(wanted))
    .sort((a, b) => rest(a) - rest(b))
    .slice(0, most);
}

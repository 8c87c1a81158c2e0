import type { ReactNode } from 'react';

interface Props {
  /** Options have it with their numbers: `id-0`. */
  readonly id: string;
  readonly label: string;
  readonly lang?: string;
  /** An option each. */
  readonly children: readonly ReactNode[];
  readonly active: number;
  readonly onPoint: (at: number) => void;
  readonly onPick: (at: number) => void;
}

/** What a box with a list offers; the box keeps the focus. */
export function OptionList({ id, label, lang, children, active, onPoint, onPick }: Props) {
  return (
    <ul role="listbox" id={`${id}-list`} aria-label={label} lang={lang}>
      {children.map((shown, at) => (
        <li
          key={at}
          id={`${id}-${at}`}
          role="option"
          aria-selected={at === active}
          tabIndex={-1}
          onPointerMove={() => onPoint(at)}
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(at);
          }}
        >
          {shown}
        </li>
      ))}
    </ul>
  );
}

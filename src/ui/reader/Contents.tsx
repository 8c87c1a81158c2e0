import { memo, useMemo, useState } from 'react';
import { buildContents, type Section } from '../../analysis/buildContents.ts';
import type { PlanText } from '../../model/plan.ts';
import { useWords } from '../language/useWords.ts';
import { useReceivedScript } from './useReceivedScript.ts';

interface Props {
  readonly text: PlanText;
  /** The heading or measure that is being read. */
  readonly top: string | null;
  readonly onChoose: (section: Section) => void;
}

const holds = (section: Section, id: string | null): boolean =>
  section.heading.id === id || section.children.some((child) => holds(child, id));

/** Up and down go from heading to heading, left and right close and open one. */
function onArrow(event: React.KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const item = (event.target as HTMLElement).closest('li');
  const toggle = item?.querySelector<HTMLElement>(':scope > .row > [aria-expanded]');
  if (step) {
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>('.to-heading')];
    const at = all.indexOf(item!.querySelector<HTMLElement>('.to-heading')!);
    all[at + step]?.focus();
  } else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
    if (toggle?.getAttribute('aria-expanded') === String(event.key === 'ArrowLeft')) toggle.click();
  } else return;
  event.preventDefault();
}

/** The headings of a plan as a tree, with the number of projects that each section names. */
export const Contents = memo(function Contents({ text, top, onChoose }: Props) {
  const { formats, reader } = useWords();
  const sections = useMemo(() => buildContents(text), [text]);
  const { asReceived, lang } = useReceivedScript(text.plan);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const reading = useMemo(() => {
    const measure = text.measures.find(({ id }) => id === top);
    return measure ? (measure.headings.at(-1) ?? null) : top;
  }, [text, top]);

  const draw = (section: Section): React.ReactNode => {
    const { heading, children, count } = section;
    const isClosed = closed.has(heading.id);
    // Where the section that is read is folded away, what it is folded into is marked.
    const isRead = isClosed ? holds(section, reading) : heading.id === reading;
    return (
      <li key={heading.id}>
        <div className="row">
          {children.length > 0 ? (
            <button
              type="button"
              className="fold"
              aria-expanded={!isClosed}
              aria-label={reader.below(heading.textHans)}
              onClick={() =>
                setClosed(
                  isClosed
                    ? new Set([...closed].filter((id) => id !== heading.id))
                    : new Set([...closed, heading.id]),
                )
              }
            >
              {isClosed ? '▸' : '▾'}
            </button>
          ) : (
            <span className="fold" />
          )}
          <button
            type="button"
            className="to-heading"
            aria-current={isRead ? 'true' : undefined}
            onClick={() => onChoose(section)}
          >
            <span lang={lang}>{asReceived ? heading.text : heading.textHans}</span>
            {count > 0 && <small title={reader.namedProjects}>{formats.number(count)}</small>}
          </button>
        </div>
        {children.length > 0 && !isClosed && <ol>{children.map(draw)}</ol>}
      </li>
    );
  };
  return (
    <nav className="contents" aria-label={reader.contents} onKeyDown={onArrow}>
      <ol>{sections.map(draw)}</ol>
    </nav>
  );
});

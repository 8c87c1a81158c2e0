import { useRef } from 'react';
import type { Finding } from '../../analysis/compare/finding.ts';
import { Name } from '../language/Name.tsx';
import { useWords } from '../language/useWords.ts';
import type { SetAsideList as Kept } from './useSetAside.ts';

/** What this reader has set aside, with the reason and the way back. */
export function SetAsideList({
  findings,
  reasons,
  isKept,
  bringBack,
}: Kept & { readonly findings: readonly Finding[] }) {
  const { compare, formats } = useWords();
  const title = useRef<HTMLElement>(null);
  if (findings.length === 0) return null;
  return (
    <>
      {!isKept && (
        <p role="status" className="rule-about not-kept">
          {compare.notKept}
        </p>
      )}
      <details className="set-aside">
        <summary ref={title}>{compare.setAsideTitle(formats.number(findings.length))}</summary>
        {isKept && <p className="rule-about">{compare.keptHere}</p>}
        <ul>
          {findings.map(({ id, rule, project }) => (
            <li key={id}>
              <span>
                <Name of={project} /> <small>{compare.rules[rule]}</small>
              </span>
              <span className="reason">{compare.because(reasons[id]!)}</span>
              <button
                type="button"
                className="link"
                onClick={() => {
                  bringBack(id);
                  // With the last one the list goes too: a keyboard goes on at the rules.
                  const rules = document.querySelector<HTMLElement>('.rule-list [aria-pressed="true"]');
                  (findings.length > 1 ? title.current : rules)?.focus({ preventScroll: true });
                }}
              >
                {compare.bringBack}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

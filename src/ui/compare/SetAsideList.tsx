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
  if (findings.length === 0) return null;
  return (
    <details className="set-aside">
      <summary>{compare.setAsideTitle(formats.number(findings.length))}</summary>
      <p className="rule-about">{isKept ? compare.keptHere : compare.notKept}</p>
      <ul>
        {findings.map(({ id, rule, project }) => (
          <li key={id}>
            <span>
              <Name of={project} /> <small>{compare.rules[rule]}</small>
            </span>
            <span className="reason">{compare.because(reasons[id]!)}</span>
            <button type="button" className="link" onClick={() => bringBack(id)}>
              {compare.bringBack}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

import { useWords } from '../language/useWords.ts';

export interface RuleRow<Rule> {
  /** Null for all of them. */
  readonly rule: Rule | null;
  readonly name: string;
  readonly count: number;
  /** The first of those that stand apart. */
  readonly isFirstApart?: boolean;
}

interface Props<Rule> {
  readonly label: string;
  readonly rows: readonly RuleRow<Rule>[];
  readonly chosen: Rule | null;
  readonly onChoose: (rule: Rule | null) => void;
}

/** What was compared by which rule, and how much was found; one rule may be asked for alone. */
export function RuleList<Rule extends string>({ label, rows, chosen, onChoose }: Props<Rule>) {
  const { formats } = useWords();
  return (
    <nav className="rule-list" aria-label={label}>
      <ul>
        {rows.map(({ rule, name, count, isFirstApart }) => (
          <li key={rule ?? 'all'} className={isFirstApart ? 'first-apart' : undefined}>
            <button type="button" aria-pressed={chosen === rule} onClick={() => onChoose(rule)}>
              {name} <span>{formats.number(count)}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

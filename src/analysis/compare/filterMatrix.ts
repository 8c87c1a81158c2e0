import type { Filters } from '../../model/filters.ts';
import { statusClassOf } from '../../model/status.ts';
import type { MatrixRow } from './buildMatrix.ts';

export interface MatrixFilter extends Pick<Filters, 'kinds' | 'statusClasses' | 'plans'> {
  /** Of fewer plans than two as well. */
  readonly isAll: boolean;
  /** Typed by the reader: part of a name, an alias or its pinyin, in either script. */
  readonly text: string;
}

const plainText = (text: string): string => text.toLowerCase().replace(/[\s—–-]/g, '');

/** Whether a project bears what was typed in one of its names. */
export function isNamed(
  { name, nameHant, pinyin, aliases, aliasKeys }: MatrixRow['project'],
  text: string,
): boolean {
  const wanted = plainText(text);
  return (
    wanted === '' ||
    [name, nameHant, pinyin, ...aliases, ...aliasKeys].some((one) => plainText(one).includes(wanted))
  );
}

/** Rows that the reader asks for. A stage is asked of any clause of the asked plans. */
export function filterMatrix(rows: readonly MatrixRow[], filter: MatrixFilter): MatrixRow[] {
  const { kinds, statusClasses, plans, isAll, text } = filter;
  return rows.filter(({ project, cells, plans: count }) => {
    const asked = cells.filter(({ plan }) => plans.length === 0 || plans.includes(plan));
    const said = asked.flatMap(({ statements }) => statements.flatMap((one) => one.said ?? []));
    return (
      (isAll || count > 1) &&
      (kinds.length === 0 || kinds.includes(project.kind)) &&
      (plans.length === 0 || asked.some(({ statements }) => statements.length > 0)) &&
      (statusClasses.length === 0 ||
        said.some(({ commitment }) => statusClasses.includes(statusClassOf(commitment.status)))) &&
      isNamed(project, text)
    );
  });
}

import type { IntakeProblem } from '../../model/intake.ts';
import type { IntakeCatalogue } from '../../words/loadIntakeWords.ts';
import type { Words } from '../../words/words.ts';

/** What is the matter with a document, and what its reader can do. */
export function describeProblem(
  problem: IntakeProblem,
  { problems }: IntakeCatalogue,
  { number }: Words['formats'],
): { readonly what: string; readonly remedy: string } {
  const size = (bytes: number): string => `${number(bytes / 2 ** 20, bytes < 10 * 2 ** 20 ? 1 : 0)} MB`;
  switch (problem.code) {
    case 'largeFile': {
      const { what, remedy } = problems.largeFile;
      return { what: what(size(problem.bytes), size(problem.most)), remedy };
    }
    case 'largeText':
      return { what: problems.largeText.what(size(problem.most)), remedy: problems.largeText.remedy };
    case 'inflates':
      return { what: problems.inflates.what(size(problem.most)), remedy: problems.inflates.remedy };
    case 'manyPages': {
      const { what, remedy } = problems.manyPages;
      return { what: what(number(problem.pages), number(problem.most)), remedy };
    }
    case 'scan':
      return { what: problems.scan.what(number(problem.pages)), remedy: problems.scan.remedy };
    default:
      return problems[problem.code];
  }
}

import type { StoryProblem } from '../../state/stories/storyFile.ts';
import type { PresentCatalogue } from '../../words/loadPresentWords.ts';
import type { Words } from '../../words/words.ts';

/** What is wrong with a file of scenes, a line each. */
export function describeProblems(
  problems: readonly StoryProblem[],
  { formats }: Words,
  { problems: words, members }: PresentCatalogue,
): string[] {
  return problems.map((problem) => {
    switch (problem.sort) {
      case 'damaged':
        return words.damaged(formats.number(problem.kept));
      case 'version':
        return words.version(problem.version);
      case 'edition':
        return words.edition(problem.dataDate);
      case 'scene':
        return words.scene(formats.number(problem.number));
      case 'member':
        return words.member(formats.number(problem.number), members[problem.member]);
      case 'tooMany':
        return words.tooMany(formats.number(problem.left));
      default:
        return words[problem.sort];
    }
  });
}

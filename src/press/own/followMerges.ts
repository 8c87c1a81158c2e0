import type { Decision } from '../../model/review.ts';

/**
 * Merged names led on to where the names that they were merged into have gone themselves. One that leads to nothing
 * (round in a circle, or to a name that was declined or is not on the map) is left out, as if nobody had decided on it:
 * its sentences must not go missing without a word.
 * @param isEntry whether something stands under an id that nobody has decided on
 */
export function followMerges(
  decisions: readonly Decision[],
  isEntry: (id: string) => boolean,
): readonly Decision[] {
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  return decisions.flatMap((decision): Decision[] => {
    if (decision.sort !== 'merge') return [decision];
    const seen = new Set([decision.id]);
    let { project } = decision;
    for (let next = byId.get(project); next?.sort === 'merge'; next = byId.get(project)) {
      if (seen.has(project)) return [];
      seen.add(project);
      project = next.project;
    }
    if (seen.has(project)) return [];
    const end = byId.get(project);
    if (end ? end.sort === 'reject' : !isEntry(project)) return [];
    return [project === decision.project ? decision : { ...decision, project }];
  });
}

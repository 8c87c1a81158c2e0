import type { OwnState } from '../../state/own/ownState.ts';

/** Ids of the known projects that the reader's plan names. */
export function knownProjects({ pressed, review }: OwnState): ReadonlySet<string> {
  const measures = pressed?.overlay.texts[review.plan.id]?.measures ?? [];
  // Ids of bundled ones may look like those of new names.
  const fresh = new Set([...(pressed?.proposals ?? []), ...review.decisions].map(({ id }) => id));
  return new Set(
    measures.flatMap(({ mentions }) =>
      mentions.flatMap(({ project }) => (project && !fresh.has(project) ? [project] : [])),
    ),
  );
}

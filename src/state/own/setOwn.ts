import type { AtlasState } from '../atlasState.ts';
import type { AtlasStore } from '../createAtlasStore.ts';
import { withData } from '../withData.ts';
import type { OwnState } from './ownState.ts';

/** Sets what the reader's plan has come to; what of the view points at things that are gone with it is left. */
export function setOwn(store: AtlasStore, own: OwnState | null): void {
  store.setState((state) => {
    const next = withData(state, { own });
    return { ...next, ...leaveGone(state, next.data) };
  });
}

function leaveGone(
  { plan, selection, split, filters, corridor, parks }: AtlasState,
  data: AtlasState['data'],
): Partial<AtlasState> {
  const hasPlan = (id: string): boolean => data.plans.some((one) => one.id === id);
  const hasProject = (id: string): boolean => data.projects.has(id);
  const { project, measure } = selection;
  const isGone = project !== null && !hasProject(project);
  const isUnread = measure !== null && !hasPlan(measure.split(':')[0]!);
  return {
    ...(plan && !hasPlan(plan) ? { plan: null } : {}),
    ...(isGone || isUnread
      ? {
          selection: {
            ...selection,
            ...(isGone ? { project: null } : {}),
            ...(isUnread ? { measure: null, at: null } : {}),
          },
        }
      : {}),
    ...(split?.every(hasPlan) === false ? { split: null } : {}),
    ...(filters.plans.every(hasPlan)
      ? {}
      : { filters: { ...filters, plans: filters.plans.filter(hasPlan) } }),
    ...(corridor?.lines.every(hasProject) === false ? { corridor: null } : {}),
    ...(parks.compared.every(hasProject)
      ? {}
      : { parks: { ...parks, compared: parks.compared.filter(hasProject) } }),
  };
}

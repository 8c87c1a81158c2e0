import type { ProjectEntry } from '../../src/model/registry.ts';

/** Entries that are drawn with the very same geometry, by their waypoints or point; hosts share by design. */
export function findTwins(projects: readonly ProjectEntry[]): string[][] {
  const owners = new Map<string, string[]>();
  for (const { id, site } of projects) {
    if (site.type !== 'line' && site.type !== 'point') continue;
    const key =
      site.type === 'point'
        ? `${site.lon},${site.lat}`
        : JSON.stringify('parts' in site ? site.parts : site.waypoints, ['lon', 'lat', 'place']);
    owners.set(key, [...(owners.get(key) ?? []), id]);
  }
  return [...owners.values()].filter((ids) => ids.length > 1);
}

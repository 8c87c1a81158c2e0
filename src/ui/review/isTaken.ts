import { questioned } from '../../model/questioned.ts';
import type { AtlasData } from '../../state/atlasData.ts';

/**
 * Whether a name already means another project or a place: given to a new thing too, older plans that write it would
 * be read as speaking of that.
 * @param id of the thing that is to have the name
 */
export function isTaken(
  name: string,
  id: string,
  { projects, places }: Pick<AtlasData, 'projects' | 'places'>,
): boolean {
  const has = (one: {
    readonly id: string;
    readonly name: string;
    readonly aliases: readonly string[];
  }): boolean =>
    one.id !== id && ([name, name + questioned].includes(one.name) || one.aliases.includes(name));
  return [...projects.values()].some(has) || [...places.values()].some(has);
}

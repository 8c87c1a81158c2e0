import type { Scene, Story } from '../../model/story.ts';

/** What a file of scenes says it is; a later form gets a later number. */
export const storyFormat = 'plan-atlas-story';
export const storyVersion = 1;

/** Where a member of a file stands in it: the scene by its number from 1, or the file as a whole. */
export type StoryProblem =
  | { readonly sort: 'notJson' }
  /** Cut off or damaged: so many scenes could be read. */
  | { readonly sort: 'damaged'; readonly kept: number }
  | { readonly sort: 'foreign' }
  | { readonly sort: 'version'; readonly version: string }
  | { readonly sort: 'edition'; readonly dataDate: string }
  /** No scene at all in this place. */
  | { readonly sort: 'scene'; readonly number: number }
  /** A member of a scene that could not be used; the rest of the scene stands. */
  | {
      readonly sort: 'member';
      readonly number: number;
      readonly member: 'title' | 'note' | 'address' | 'extent';
    }
  | { readonly sort: 'tooMany'; readonly left: number };

/** What a scene is wherever it stands: all but its id. */
export const contentOf = ({ title, note, address, extent }: Scene): Omit<Scene, 'id'> => ({
  title,
  note,
  address,
  extent,
});

/** A story as a file: readable, and the same for everybody who saves the same scenes. */
export function buildStoryFile({ title, scenes }: Omit<Story, 'id'>, dataDate: string | null): string {
  const file = {
    format: storyFormat,
    version: storyVersion,
    dataDate,
    title,
    scenes: scenes.map(contentOf),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

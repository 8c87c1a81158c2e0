import type { Scene, Story } from '../../model/story.ts';

/** Changes of stories as pure functions; what they do not know they leave as it is. */
type Stories = readonly Story[];

const inStory =
  (id: string, change: (scenes: readonly Scene[]) => readonly Scene[]) =>
  (stories: Stories): Stories =>
    stories.map((story) => (story.id === id ? { ...story, scenes: change(story.scenes) } : story));

const insert = <T>(list: readonly T[], at: number, one: T): readonly T[] => [
  ...list.slice(0, at),
  one,
  ...list.slice(at),
];

/** The first `s1`, `s2` … that no scene bears. */
export function freeSceneId(scenes: readonly Scene[]): string {
  const taken = new Set(scenes.map(({ id }) => id));
  let number = scenes.length + 1;
  while (taken.has(`s${number}`)) number++;
  return `s${number}`;
}

export const addStory =
  (story: Story) =>
  (stories: Stories): Stories => [...stories, story];

export const removeStory =
  (id: string) =>
  (stories: Stories): Stories =>
    stories.filter((story) => story.id !== id);

export const renameStory =
  (id: string, title: string) =>
  (stories: Stories): Stories =>
    stories.map((story) => (story.id === id ? { ...story, title } : story));

/** @param at how many scenes come before it */
export const addScene = (story: string, scene: Omit<Scene, 'id'>, at: number) =>
  inStory(story, (scenes) => insert(scenes, at, { ...scene, id: freeSceneId(scenes) }));

export const editScene = (story: string, id: string, changed: Partial<Omit<Scene, 'id'>>) =>
  inStory(story, (scenes) => scenes.map((scene) => (scene.id === id ? { ...scene, ...changed } : scene)));

export const removeScene = (story: string, id: string) =>
  inStory(story, (scenes) => scenes.filter((scene) => scene.id !== id));

/** A copy behind the original. */
export const duplicateScene = (story: string, id: string) =>
  inStory(story, (scenes) =>
    scenes.flatMap((scene) => (scene.id === id ? [scene, { ...scene, id: freeSceneId(scenes) }] : [scene])),
  );

/** @param to its place among the others, from 0; beyond the ends it stays at the end */
export const moveScene = (story: string, id: string, to: number) =>
  inStory(story, (scenes) => {
    const moved = scenes.find((scene) => scene.id === id);
    if (!moved) return scenes;
    const others = scenes.filter((scene) => scene !== moved);
    return insert(others, Math.max(0, Math.min(others.length, to)), moved);
  });

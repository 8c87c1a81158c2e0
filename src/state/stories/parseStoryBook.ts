import type { Story } from '../../model/story.ts';
import { parseStoryFile } from './parseStoryFile.ts';
import { storyFormat, storyVersion } from './storyFile.ts';

/** Reads stories as the browser keeps them, of whatever shape; never throws. */
export function parseStoryBook(text: string | null): {
  readonly stories: readonly Story[];
  /** False where something that was kept could not be read. */
  readonly isWhole: boolean;
} {
  if (text === null) return { stories: [], isWhole: true };
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    kept = null;
  }
  if (!Array.isArray(kept)) return { stories: [], isWhole: false };
  let isWhole = true;
  const taken = new Set<string>();
  const stories = kept.flatMap((one: unknown): Story[] => {
    const { id, title, scenes } = (one ?? {}) as Partial<Record<keyof Story, unknown>>;
    const file = JSON.stringify({ format: storyFormat, version: storyVersion, title, scenes });
    const { story, problems } = parseStoryFile(file);
    if (problems.length) isWhole = false;
    if (!story || typeof id !== 'string' || taken.has(id)) {
      isWhole = false;
      return [];
    }
    taken.add(id);
    return [{ ...story, id, scenes: withIds(story.scenes, scenes as readonly unknown[]) }];
  });
  return { stories, isWhole };
}

/** The scenes under the ids that they were kept with, where these are sound. */
function withIds(scenes: Story['scenes'], kept: readonly unknown[]): Story['scenes'] {
  const ids = kept.map((one) => (one as { id?: unknown } | null)?.id);
  const isSound =
    ids.length === scenes.length &&
    new Set(ids).size === ids.length &&
    ids.every((id) => typeof id === 'string');
  return isSound ? scenes.map((scene, at) => ({ ...scene, id: ids[at] as string })) : scenes;
}

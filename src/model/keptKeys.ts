/** Our names start so: pages opened from the disk share one store of the browser with all others. */
export const keptPrefix = 'plan-atlas.';

/**
 * All that the atlas keeps on the reader's machine, by the names that the browser keeps it under: what is listed and
 * wiped is what stands here.
 */
export const keptKeys = {
  /** What was chosen from the search last. */
  recent: `${keptPrefix}recent`,
  /** Findings set aside, with their reasons. */
  setAside: `${keptPrefix}set-aside`,
  /** The reader's own scenes with their notes, and what of them could no longer be read. */
  stories: `${keptPrefix}stories`,
  damagedStories: `${keptPrefix}stories.damaged`,
  /** The plan that the reader has opened, with all decisions. */
  own: `${keptPrefix}own-plan`,
  /** How long autoplay shows a scene. */
  pace: `${keptPrefix}seconds-a-scene`,
} as const;
export type KeptSort = keyof typeof keptKeys;

/** An id that no story on this machine bears, nor, as good as certain, one on another. */
export const newStoryId = (): string => `my-${Math.random().toString(36).slice(2, 10).padEnd(8, '0')}`;

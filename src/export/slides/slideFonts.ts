/**
 * Typefaces that offices have, by the names under which PowerPoint and WPS know them. They are named, not embedded:
 * where a machine has none, its own Chinese face stands in, of the same width a character.
 */
export const slideFonts = { heading: '黑体', body: '微软雅黑', latin: 'Arial' } as const;

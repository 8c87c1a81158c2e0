/** Languages of the interface, the first one at the start. (The plans' own texts are another matter.) */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

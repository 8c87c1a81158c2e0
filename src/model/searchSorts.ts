/** What a search finds. */
export const hitSorts = ['project', 'place', 'unit', 'measure'] as const;
export type HitSort = (typeof hitSorts)[number];

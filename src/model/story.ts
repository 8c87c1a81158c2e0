import * as z from 'zod/mini';

/** More than a meeting can hold; a file with more is cut and says so. */
export const mostScenes = 200;
/** Characters of a title, a note, an address. */
export const longestTitle = 80;
export const longestNote = 4000;
export const longestAddress = 8000;

/** One page of a presentation: a view of the atlas with a title, and what the presenter means to say to it. */
const scene = z.readonly(
  z.object({
    /** Unique within its story; never shown. */
    id: z.string(),
    title: z.string(),
    /** For the presenter alone. */
    note: z.string(),
    /** The view as an address (layers, filters, what is chosen, the clause), without a camera. */
    address: z.string(),
    /** What the map shows at least: west, south, east, north in degrees; null brings what is chosen into view. */
    extent: z.nullable(z.tuple([z.number(), z.number(), z.number(), z.number()])),
  }),
);
export type Scene = z.infer<typeof scene>;

/** Scenes in their order. */
export const story = z.readonly(
  z.object({ id: z.string(), title: z.string(), scenes: z.readonly(z.array(scene)) }),
);
export type Story = z.infer<typeof story>;

import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

const decided = z.array(z.strictObject({ project: z.string(), reason: z.string() }));

/**
 * What a second look has found odd and right: detours, shared courses, waypoints near their neighbours’ curve,
 * places that another gazetteer puts elsewhere.
 */
export const readReview = () =>
  z
    .strictObject({
      detours: decided,
      twins: z.array(z.strictObject({ ids: z.array(z.string()), reason: z.string() })),
      gazetteer: z.array(z.strictObject({ place: z.string(), reason: z.string() })),
      suspects: z.array(z.strictObject({ project: z.string(), waypoint: z.string(), reason: z.string() })),
    })
    .parse(JSON.parse(readFileSync(new URL('../data/review.json', import.meta.url), 'utf8')));

import type { Feature } from 'geojson';
import { projectToScreen, type Box, type Camera } from './projectToScreen.ts';

/** A place of the page where the pointer should meet a feature. */
export interface Target {
  readonly id: string;
  readonly source: string;
  readonly x: number;
  readonly y: number;
}

/** Pixels kept free along the map's edge, where its controls are. */
const margin = 48;

/** Points and middles of lines inside the map, those first that have no neighbour near: a click there is clear. */
export function findTargets(
  layers: Readonly<Record<string, readonly Feature[]>>,
  camera: Camera,
  box: Box,
): Target[] {
  const targets = Object.entries(layers).flatMap(([source, features]) =>
    features.flatMap(({ id, geometry }): Target[] => {
      const at =
        geometry.type === 'Point'
          ? geometry.coordinates
          : geometry.type === 'LineString'
            ? geometry.coordinates[Math.floor(geometry.coordinates.length / 2)]
            : undefined;
      if (!at) return [];
      const { x, y } = projectToScreen([at[0]!, at[1]!], camera, box);
      const isInside =
        x > box.x + margin &&
        x < box.x + box.width - margin &&
        y > box.y + margin &&
        y < box.y + box.height - margin;
      return isInside ? [{ id: String(id), source, x: Math.round(x), y: Math.round(y) }] : [];
    }),
  );
  const roomAround = (target: Target): number =>
    Math.min(
      ...targets.map((other) =>
        other === target ? Infinity : Math.hypot(other.x - target.x, other.y - target.y),
      ),
    );
  return targets
    .map((target) => ({ target, room: roomAround(target) }))
    .sort((a, b) => b.room - a.room)
    .map(({ target }) => target);
}

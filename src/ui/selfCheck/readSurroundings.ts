import { describeDrawing, mapVersion, type Drawing } from '../../map/describeDrawing.ts';
import { listRefused } from '../outside.ts';
import { countFaces, type FaceCount } from './countFaces.ts';
import { listOutside, type OriginCount } from './listOutside.ts';
import { nameBrowser } from './nameBrowser.ts';

/** Where the page runs, as far as the browser tells. */
export interface Surroundings {
  readonly at: Date;
  readonly mapVersion: string;
  /** Null for a page from the disk. */
  readonly origin: string | null;
  readonly browser: string | null;
  readonly userAgent: string;
  /** Width and height in CSS pixels; dots a pixel. */
  readonly window: readonly [number, number, number];
  readonly drawing: Drawing | null;
  readonly faces: FaceCount;
  readonly requests: number;
  readonly outside: readonly OriginCount[];
  readonly refused: readonly string[];
}

let drawing: Drawing | null | undefined;

export function readSurroundings(): Surroundings {
  // A trial takes a context, and the machine stays the same.
  if (drawing === undefined) drawing = describeDrawing();
  const { protocol, host, origin } = location;
  const asked = performance.getEntriesByType('resource').map(({ name }) => name);
  return {
    at: new Date(),
    mapVersion: mapVersion(),
    origin: protocol === 'file:' ? null : origin,
    browser: nameBrowser(navigator.userAgent),
    userAgent: navigator.userAgent,
    window: [window.innerWidth, window.innerHeight, window.devicePixelRatio],
    drawing,
    faces: countFaces(document.fonts),
    requests: asked.length,
    outside: listOutside(asked, host),
    refused: listRefused(),
  };
}

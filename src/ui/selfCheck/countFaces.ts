import { mapFont } from '../../layers/fonts.ts';

export interface FaceCount {
  readonly all: number;
  readonly loaded: number;
  readonly failed: number;
}

/** How many files of the bundled font there are, and how far they are loaded. */
export function countFaces(faces: Iterable<Pick<FontFace, 'family' | 'status'>>): FaceCount {
  const ours = [...faces].filter(({ family }) => family.replace(/^["']|["']$/g, '') === mapFont);
  const countOf = (status: FontFaceLoadStatus): number =>
    ours.filter((face) => face.status === status).length;
  return { all: ours.length, loaded: countOf('loaded'), failed: countOf('error') };
}
